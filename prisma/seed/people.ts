import { cedarValley } from "./district";
import type { Random } from "./random";

const given = {
  en: [
    "Ann",
    "Ben",
    "Clara",
    "Dan",
    "Ella",
    "Frank",
    "Grace",
    "Henry",
    "Iris",
    "Jack",
    "Kate",
    "Leo",
  ],
  es: ["Ana", "Bruno", "Carmen", "Diego", "Elena", "Felipe", "Gloria", "Hugo", "Inés", "Jorge"],
  ar: ["Amal", "Bilal", "Dina", "Farid", "Hala", "Karim", "Layla", "Nabil", "Samira"],
  vi: ["An", "Bình", "Chi", "Dũng", "Hạnh", "Khoa", "Linh", "Minh", "Thảo"],
  "zh-Hans": ["Fang", "Hao", "Jing", "Lei", "Mei", "Ning", "Ting", "Wei", "Yan"],
  pt: ["Adriana", "Beatriz", "Caio", "Davi", "Fernanda", "Gustavo", "Heloísa", "Rafael"],
  so: ["Amina", "Bashir", "Faadumo", "Guled", "Hodan", "Ismail", "Khadra", "Liban", "Nasra"],
};
const family = {
  en: [
    "Adams",
    "Baker",
    "Carter",
    "Dawson",
    "Ellis",
    "Foster",
    "Graham",
    "Hayes",
    "Irwin",
    "Jensen",
  ],
  es: ["Álvarez", "Benítez", "Castillo", "Domínguez", "Estrada", "Fuentes", "Gutiérrez", "Herrera"],
  ar: ["Darwish", "Haddad", "Khalil", "Mansour", "Nasser", "Saleh", "Zaki"],
  vi: ["Bùi", "Đặng", "Hoàng", "Lê", "Nguyễn", "Phạm", "Trần", "Võ"],
  "zh-Hans": ["Chen", "Huang", "Li", "Lin", "Wang", "Wu", "Zhang", "Zhao"],
  pt: ["Almeida", "Barbosa", "Cardoso", "Ferreira", "Moreira", "Pereira", "Ribeiro"],
  so: ["Abdi", "Cali", "Farah", "Hassan", "Jama", "Maxamed", "Nuur", "Warsame"],
};
type Language = keyof typeof given;

const header = "source_id,email,given_name,family_name,audience,schools,language,organization";

/** Every so many families of a school speak one of the languages few speak. */
const RARE: readonly Language[] = ["ar", "vi", "zh-Hans", "pt"];
const RARELY = 12;

/** The directory as the district's own system would export it. */
export function peopleCsv(random: Random): string {
  const rows: string[] = [header];
  const add = (
    id: string,
    audience: string,
    schools: string,
    language: Language,
    organization = "",
  ) => {
    const first = random.pick(given[language]);
    const last = random.pick(family[language]);
    const mailbox = `${first}.${last}.${id}`
      .normalize("NFKD")
      .replace(/[^\w.-]/g, "")
      .toLowerCase();
    const fields = [id, `${mailbox}@mail.example`, first, last, audience, schools, language];
    rows.push([...fields, organization].join(","));
  };
  for (const { code, families, staff } of cedarValley.schools) {
    for (let i = 1; i <= families; i++) {
      const usual = random.chance(0.22) ? "es" : random.chance(0.07) ? "so" : "en";
      const language = (i % RARELY === 0 && RARE[(i / RARELY) % RARE.length]) || usual;
      const second = random.chance(0.08) ? `;${random.pick(cedarValley.schools).code}` : "";
      add(`F-${code}-${i}`, "families", code + second, language);
    }
    for (let i = 1; i <= staff; i++) {
      add(`T-${code}-${i}`, random.chance(0.12) ? "staff;families" : "staff", code, "en");
    }
  }
  for (const [audience, count] of Object.entries(cedarValley.partners)) {
    for (let i = 1; i <= count; i++) add(`P-${audience}-${i}`, audience, "", "en", `Partner ${i}`);
  }
  for (let i = 1; i <= cedarValley.neighbors; i++) {
    add(`C-${i}`, "community", "", random.chance(0.15) ? "es" : "en");
  }
  return `${rows.join("\n")}\n`;
}
