import { ROLES, roleExplained } from "~/auth/role";
import { CheckListField } from "~/ui/fields/check-list-field";
import { RadioField } from "~/ui/fields/radio-field";
import type { School } from "./school";

interface RightsFieldsProps {
  schools: readonly School[];
  role: string | undefined;
  /** Codes. */
  chosen: readonly string[];
  errors: Record<string, string>;
}

/** What a member of staff may do, and where. */
export function RightsFields({ schools, role, chosen, errors }: RightsFieldsProps) {
  return (
    <>
      <RadioField
        name="role"
        label="Role"
        defaultValue={role}
        error={errors.role}
        options={ROLES.map((value) => ({ value, label: roleExplained[value] }))}
      />
      {schools.length > 0 && (
        <CheckListField
          name="schools"
          label="Only some schools"
          labelNote="(optional)"
          hint="Somebody limited to schools reads their figures, and sends and publishes nothing for the district."
          defaultValues={chosen}
          error={errors.schools}
          options={schools.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </>
  );
}
