/** The sample district: invented, like everybody in it. */
export const cedarValley = {
  slug: "cedar-valley",
  name: "Cedar Valley School District",
  timezone: "America/Chicago",
  contact: "Office of Communications, 555-010-0142",
  leader: { email: "dana.whitfield@cedarvalley.example", name: "Dana Whitfield" },
  schools: [
    { code: "ALDER", name: "Alder Elementary", families: 190, staff: 24 },
    { code: "ORCHARD", name: "Orchard Elementary", families: 170, staff: 22 },
    { code: "BIRCH", name: "Birch Elementary", families: 120, staff: 18 },
    { code: "RIVERBEND", name: "Riverbend Middle", families: 180, staff: 28 },
    { code: "CEDARHIGH", name: "Cedar Valley High", families: 210, staff: 38 },
    { code: "HILLTOP", name: "Hilltop Alternative", families: 20, staff: 8 },
  ],
  partners: { business: 48, organization: 34, higher_ed: 8 },
  neighbors: 82,
} as const;
