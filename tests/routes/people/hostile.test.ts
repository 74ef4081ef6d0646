import { beforeAll, expect, it } from "vitest";
import * as digest from "~/campaigns/routes/digest-sign-up";
import * as sending from "~/campaigns/routes/new-mailing";
import * as asking from "~/outreach/routes/ask";
import * as newTouch from "~/outreach/routes/new-touch";
import * as touches from "~/outreach/routes/touches";
import * as households from "~/people/routes/households";
import * as people from "~/people/routes/people";
import * as roster from "~/people/routes/roster";
import { letterChoice } from "~/responses/doors/letters/letter-choice";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let staff: Member;

beforeAll(async () => {
  site = await testSite();
  staff = await signedIn(site, await newDistrict(site));
});

it("answers for any page and any words, also such as no database can hold", async () => {
  for (const query of ["page=99999999999999999999", "page=-1", "page=1e9", "q=%00", "q=%25_%5C"]) {
    for (const loader of [people.loader, touches.loader]) {
      const answer = await ask(site, loader, { path: `/?${query}`, cookie: staff.cookie });
      expect([query, answer.status]).toEqual([query, 200]);
    }
  }
  const path = "/?page=99999999999999999999";
  expect(await ask(site, households.loader, { path, cookie: staff.cookie })).toMatchObject({
    ...{ status: 303, location: "/admin/people/households" },
  });
});

it("takes what is no form for an empty one, and an address with a zero for one that is not there", async () => {
  const params = { district: "cedar-valley" };
  for (const type of ["application/json", "multipart/form-data; boundary=x"]) {
    const posted = { params, json: "garbage", headers: { "Content-Type": type } };
    for (const handler of [asking.action, digest.action]) {
      expect((await ask(site, handler, posted)).status).toBe(422);
    }
  }
  const nowhere = { params: { district: "cedar\0" } };
  expect((await ask(site, asking.loader, nowhere)).status).toBe(404);
  const { people, school } = { people: "P1\0 P2", school: "\0N01" };
  expect(letterChoice({ people, school })).toMatchObject({
    sourceIds: ["P1", "P2"],
    school: "N01",
  });
});

it("keeps what was typed without what no database can hold", async () => {
  const touch = {
    ...{ title: "Tech\0 night", channel: "meeting", messageType: "inform", audiences: "families" },
    ...{ happenedOn: "2026-10-20", note: "\0", reach: "", cost: "", hours: "", handledBy: "" },
    ...{ links: "", reachBasis: "stated" },
  };
  expect((await ask(site, newTouch.action, { cookie: staff.cookie, form: touch })).status).toBe(
    303,
  );
  const { body } = await ask(site, touches.loader, { cookie: staff.cookie });
  expect(body).toMatchObject({ touches: [{ title: "Tech night" }] });
  const mail = { "subject.en": "Late\0 opening", "body.en": "We open late." };
  expect((await ask(site, sending.action, { cookie: staff.cookie, form: mail })).status).toBe(303);
});

const post = async (text: string) => {
  const form = new FormData();
  form.set("file", new File([text], "roster.csv"));
  const { body, headers } = new Response(form);
  const type = { "Content-Type": headers.get("Content-Type") ?? "" };
  const bytes = await new Response(body).text();
  return ask(site, roster.action, { cookie: staff.cookie, json: bytes, headers: type });
};

it("names row, column and reason of every wrong count of a roster, and takes the right ones", async () => {
  const rows = ["school,audience,language,count", "DISTRICT,families,en,40", "X9,families,en,1"];
  const answer = await post([...rows, "DISTRICT,staff,en,many"].join("\n"));
  expect(answer).toMatchObject({
    status: 200,
    body: {
      cells: 1,
      refused: [
        { row: 3, column: "school", reason: expect.stringContaining("X9") },
        { row: 4, column: "count", reason: expect.any(String) },
      ],
    },
  });
  expect((await post("x".repeat(9 * 1024 * 1024))).status).toBe(413);
});
