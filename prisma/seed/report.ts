import type { Caller } from "~/platform/scope.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { listCommitments } from "~/reports/commitments/commitment.db.server";
import { addCommitment } from "~/reports/commitments/keep-commitment.server";
import { noteCommitment } from "~/reports/commitments/note-commitment.server";
import { publishReport } from "~/reports/publish-report.server";
import { approveReport, submitReport } from "~/reports/review-report.server";
import { saveReportDraft } from "~/reports/save-report.server";
import { saveTranslation } from "~/reports/save-translation.server";
import { findWaveRelease } from "~/scores/release/read-release.server";
import { cedarValley } from "./district";

const text = {
  title: "What we heard in the first survey, and what we will do",
  heard: [
    "Most families know little of how learning technology is paid for.",
    "Staff want time to try tools before they are bought.",
    "Several hundred families have no dependable connection in the evening.",
  ].join("\n"),
  willNotDo: "Tablets for kindergarten. Why: The research we read does not support them.",
  next: "We ask again in the fall, with the same questions.",
};

const spanish = {
  title: "Lo que escuchamos en la primera encuesta y lo que haremos",
  heard: [
    "La mayoría de las familias sabe poco de cómo se paga la tecnología para aprender.",
    "El personal quiere tiempo para probar las herramientas antes de comprarlas.",
    "Varios cientos de familias no tienen por la noche una conexión confiable.",
  ].join("\n"),
  willNotDo: "Tabletas para el kínder. Por qué: Los estudios que leímos no las respaldan.",
  next: "Volveremos a preguntar en otoño, con las mismas preguntas.",
};

const promises = [
  {
    what: "Publish what every program costs, school by school.",
    es: "Publicar lo que cuesta cada programa, escuela por escuela.",
    ...{ owner: "Office of Technology", inDays: 120 },
  },
  {
    what: "Hold four afternoons a year for trying tools together.",
    es: "Dedicar cuatro tardes al año a probar herramientas juntos.",
    ...{ owner: "Office of Instruction", inDays: 60 },
  },
  {
    what: "Lend hotspots for as long as a laptop is lent.",
    es: "Prestar puntos de acceso mientras se preste una computadora.",
    ...{ owner: "School lending desks", inDays: 40 },
  },
  {
    what: "Say in each school’s office, in seven languages, whom to ask when a laptop breaks.",
    es: "Decir en la oficina de cada escuela, en siete idiomas, a quién preguntar si se rompe una computadora.",
    ...{ owner: "Communications", inDays: 14 },
  },
];

type Writer = { caller: Caller; services: Services; leaderId: string };

/** The leader's report on the first wave, approved, published with its results, and what became of its promises. */
export async function writeSpringReport({ services, leaderId, ...writer }: Writer, waveId: string) {
  const { clock } = services;
  const { name } = cedarValley.leader;
  const actor = { kind: "staff", id: leaderId, name, role: "admin" } as const;
  const caller: Caller = { ...writer.caller, actor };
  const release = (await findWaveRelease(caller, waveId))?.id ?? "";
  const { reportId } = must(await saveReportDraft(caller, waveId, { ...text, release }, clock()));
  const on = (days: number) =>
    new Date(clock().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  for (const { what, owner, inDays } of promises) {
    const owned = { ownerId: leaderId, ownerName: owner, goalId: null };
    must(await addCommitment(caller, reportId, { what, ...owned, dueOn: on(inDays) }, clock()));
  }
  const made = await transaction(caller, (scope) => listCommitments(scope, reportId));
  const said = new Map(
    made.map(({ id, what }) => [id, promises.find((one) => one.what === what)?.es ?? ""]),
  );
  must(await saveTranslation(caller, reportId, "es", { text: spanish, promises: said }, clock()));
  must(await submitReport(caller, reportId, clock()));
  must(await approveReport(caller, reportId, clock()));
  must(await publishReport(caller, reportId, clock()));
  const [, afternoons = "", hotspots = "", desks = ""] = made.map(({ id }) => id);
  const note = (id: string, noted: Parameters<typeof noteCommitment>[2]) =>
    noteCommitment(caller, id, noted, clock());
  await note(afternoons, {
    ...{ state: "under_way", link: "", dueOn: null },
    note: "The first afternoon is on the calendar; the community college hosts it.",
  });
  await note(hotspots, {
    ...{ state: "changed", link: "", dueOn: on(150) },
    note: "The supplier delivers later than agreed. Until then hotspots are lent by the week.",
  });
  await note(desks, {
    ...{ state: "done", link: "", dueOn: null },
    note: "The sign hangs in all schools’ offices.",
  });
}

function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`The sample's report was refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}
