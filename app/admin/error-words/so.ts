import type { ErrorWords } from "./en";

/** Unreviewed. */
export const so: ErrorWords = {
  error: "Khalad",
  bad: "Tan lama akhrin karin",
  forbidden: "Boggan ma furi kartid",
  missing: "Boggani ma jiro",
  method: "Tan halkan laguma samayn karo",
  over: "Tani way dhammaatay",
  large: "Tani aad bay u weyn tahay",
  often: "Isku dayo aad u badan",
  other: "Ma shaqayn",
  fault: "Wax baa ka khaldamay dhankayaga",
  happened: "Ciwaankan waxba kuma jiraan.",
  happened_fault: "Bogga lama samayn karin. Diiwaankayaga ayaa lagu qoray.",
  todo: "Hubi ciwaanka, ama ku noqo boggii aad ka timid.",
  todo_fault: "Wax aad hore u kaydisay ma lumin. Fadlan hal daqiiqo kadib mar kale isku day.",
  large_happened: "Waxa la diray way ka weyn tahay inta boggani qaadi karo.",
  large_todo: "Dib u noqo: waxa aad qortay weli way ku jiraan. Soo gaabi, ama qaybo u dir.",
  forbidden_happened:
    "Boggan dadka oo dhan uma furna, ama wuxuu u furan yahay oo keliya biraawsarka laga bilaabay.",
  over_happened: "Wixii ciwaankan ku jiray way dhammaadeen.",
  often_happened: "Muddo gaaban ayaa marar aad u badan la isku dayey.",
  often_todo: "Fadlan dhowr daqiiqo sug, kadibna mar kale isku day.",
  other_happened: "Waxa la diray ama la codsaday boggan kuma habboona.",
  link: "Linkigan halkan lagama yaqaan",
  link_happened: "Waxaa laga yaabaa in barnaamijka iimaylku gooyey, ama xaraf la beddelay.",
  link_todo:
    "Mar kale fur linkiga iimaylka ku jira, ama dhammaantiis ku koobiyee meesha ciwaanka. Haddii ay taasi shaqayn weydo, weydii cidda soo dirtay: mid cusub ayay kuu soo diri karaan.",
  start: "Bogga hore",
};
