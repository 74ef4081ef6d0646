import { backupCommand, restoreCommand } from "./archive";
import { bounceClassify, bounceIngest } from "./bounce";
import { campaignStatus } from "./campaign";
import type { Command } from "./command";
import { districtCreate } from "./district";
import { exampleAdd, exampleRemove } from "./example";
import { inquiryIngest } from "./inquiry";
import { mailCheck } from "./mail";
import { migrateCommand } from "./migrate";
import { partnerImport } from "./partner";
import { peopleImport, rosterImport } from "./people";
import { personErase } from "./person";
import { planImport } from "./plan";
import { prismaCommand } from "./prisma";
import { releaseCreate, releasePublish, releaseShow, waveClose } from "./release";
import { schoolAdd } from "./school";
import { scoreCommand } from "./score";
import { staffAdd } from "./staff";
import { suppressCommand } from "./suppress";
import { surveyPublish } from "./survey";
import { surveyExport, surveyImport } from "./survey-files";
import { touchImport } from "./touch";
import { translationsExport, translationsImport } from "./translations";
import { waveCreate } from "./wave";
import { waveLinks } from "./wave-links";
import { waveInvite, waveRemind, waveStatus } from "./wave-mail";

/** Every command of the command line, by its words. */
export const commands: Readonly<Record<string, Command>> = {
  "district create": districtCreate,
  "school add": schoolAdd,
  "staff add": staffAdd,
  "people import": peopleImport,
  "roster import": rosterImport,
  "person erase": personErase,
  "survey import": surveyImport,
  "survey export": surveyExport,
  "survey publish": surveyPublish,
  "survey translations export": translationsExport,
  "survey translations import": translationsImport,
  "wave create": waveCreate,
  "wave invite": waveInvite,
  "wave remind": waveRemind,
  "wave status": waveStatus,
  "wave links": waveLinks,
  "wave close": waveClose,
  "release create": releaseCreate,
  "release show": releaseShow,
  "release publish": releasePublish,
  "campaign status": campaignStatus,
  "bounce classify": bounceClassify,
  "bounce ingest": bounceIngest,
  "mail check": mailCheck,
  score: {
    usage: "score --responses FILE --roster FILE --instrument FILE [--guards]",
    needs: "words",
    run: scoreCommand,
  },
  suppress: {
    usage: "suppress --table FILE --dims A,B --count COLUMN --k K",
    needs: "words",
    run: suppressCommand,
  },
  prisma: prismaCommand,
  migrate: migrateCommand,
  "example add": exampleAdd,
  "example remove": exampleRemove,
  backup: backupCommand,
  restore: restoreCommand,
  "plan import": planImport,
  "touch import": touchImport,
  "partner import": partnerImport,
  "inquiry ingest": inquiryIngest,
};
