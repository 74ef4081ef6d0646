import { SignInPage } from "~/auth/sign-in-page";
import { listDistricts } from "~/platform/find-district.db.server";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { publicCaller } from "~/platform/system-caller.server";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { getDistrict } from "../get-district.server";
import type { Route } from "./+types/start";

export const meta = () => [{ title: "Full Circle" }];

/** The only district, else the list of them. */
export async function loader({ context }: Route.LoaderArgs) {
  const { database } = context.get(servicesContext);
  const found = await listDistricts(database);
  const [first] = found;
  if (first && found.length === 1) throw seeOther(`/d/${first.slug}`);
  const districts = await Promise.all(
    found.map(({ id }) => getDistrict(publicCaller(database, id))),
  );
  return { districts: districts.map(({ slug, name }) => ({ slug, name })) };
}

export default function Start({ loaderData: { districts } }: Route.ComponentProps) {
  return (
    <SignInPage>
      <PageHead
        title="Full Circle"
        lede="A school district and its community, in one conversation about technology."
      />
      {districts.length === 0 ? (
        <Empty
          title="Not set up yet"
          text="When the server starts it prints a link that sets up the district. Whoever runs this server opens it."
        />
      ) : (
        <Entries
          level={2}
          entries={districts.map(({ slug, name }) => ({
            key: slug,
            title: <a href={`/d/${slug}`}>{name}</a>,
          }))}
        />
      )}
    </SignInPage>
  );
}
