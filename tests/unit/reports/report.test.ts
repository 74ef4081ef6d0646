import { expect, test } from "vitest";
import { declinedOf, promiseOf, readReport, reportTextSchema } from "~/reports/report";

test("a promise names who and by when, whatever dots stand in them", () => {
  expect(
    promiseOf("Two paid training days. Who: R. Okafor, director of technology. By: Jan. 15, 2027."),
  ).toEqual({
    text: "Two paid training days.",
    who: "R. Okafor, director of technology",
    by: "Jan. 15, 2027",
  });
});

test("a promise without labels, with one, in the other order or in Spanish is kept whole", () => {
  expect(promiseOf("Stand by: a rota")).toEqual({ text: "Stand by: a rota", who: null, by: null });
  expect(promiseOf("Lend hotspots By: March")).toEqual({
    ...{ text: "Lend hotspots", who: null, by: "March" },
  });
  expect(promiseOf("Lend hotspots By: March Who: the library")).toMatchObject({
    ...{ who: "the library", by: "March" },
  });
  expect(promiseOf("Prestar equipos. Quién: la biblioteca. Plazo: marzo")).toMatchObject({
    ...{ who: "la biblioteca", by: "marzo" },
  });
  expect(promiseOf("Who: the library")).toEqual({
    ...{ text: "Who: the library", who: null, by: null },
  });
});

test("what will not be done keeps its reason", () => {
  expect(declinedOf("Tablets for all. Why: less screen time was asked for")).toEqual({
    text: "Tablets for all.",
    reason: "less screen time was asked for",
  });
});

test("a report is read line by line, without list marks and empty lines", () => {
  const text = reportTextSchema.parse({
    title: " What we heard ",
    heard: "- Families know more\r\n\r\n2. Staff ask for time",
    willDo: "* Train. Who: IT. By: May",
    willNotDo: "",
  });
  expect(readReport(text)).toEqual({
    title: "What we heard",
    heard: ["Families know more", "Staff ask for time"],
    willDo: [{ text: "Train.", who: "IT", by: "May" }],
    willNotDo: [],
  });
});
