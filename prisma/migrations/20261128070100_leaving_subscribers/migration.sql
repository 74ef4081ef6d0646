-- An address that is deleted, since nobody is behind it any more, takes its subscription along.
ALTER TABLE commitment_subscriber
    DROP CONSTRAINT commitment_subscriber_district_id_address_id_fkey,
    ADD CONSTRAINT commitment_subscriber_district_id_address_id_fkey FOREIGN KEY (district_id, address_id)
        REFERENCES mail_address (district_id, id) ON DELETE CASCADE ON UPDATE NO ACTION;
