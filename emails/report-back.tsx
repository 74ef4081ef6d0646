import { Letter, type Office } from "./letter";
import { Act, Bullets, Each, LinkLine, Say, Signature, Subtitle, Title } from "./parts";
import { fullName, Greeting } from "./survey-letter";
import type { MailTemplate, Setting } from "./template";

export type ReportBackProps = {
  district: string;
  /** The survey's title. */
  survey: string;
  heard: readonly string[];
  willDo: readonly { text: string; who: string | null; by: string | null }[];
  willNotDo: readonly { text: string; reason: string | null }[];
  resultsUrl: string;
  /** Confidential mode: everybody has a page with their own answers. */
  hasFeedback: boolean;
  languages: readonly string[];
  sender: { name: string; role: string } | null;
  office: Office;
};

/** What the value `people` holds for each person: the audience's words come from scoreSentences. */
export type ReportBackPerson = {
  givenName: string;
  familyName: string;
  group: string;
  awareness: string;
  buyIn: string;
  url: string;
};

export const reportBack: MailTemplate<ReportBackProps> = {
  subject: ({ survey }, words) => words.reportSubject(survey),
  letter: ({ props, words, language, subject }) => (
    <Letter
      language={language}
      words={words}
      subject={subject}
      preview={words.reportPreview}
      letterhead={props.district}
      office={props.office}
      languages={props.hasFeedback ? props.languages : []}
      mailing
    >
      <Title language={language}>{subject}</Title>
      <Greeting words={words} />
      <Say>{words.reportLead(props.survey)}</Say>
      <Scores />
      <Heard props={props} words={words} />
      <Act href={props.resultsUrl}>{words.allResults}</Act>
      {props.hasFeedback && <OwnAnswers words={words} />}
      {props.sender && <Signature {...props.sender} />}
    </Letter>
  ),
};

function Scores() {
  return (
    <Each of="people">
      <Subtitle>{"{{group}}"}</Subtitle>
      <Say>{"{{awareness}}"}</Say>
      <Say>{"{{buyIn}}"}</Say>
    </Each>
  );
}

function Heard({ props, words }: Pick<Setting<ReportBackProps>, "props" | "words">) {
  const willDo = props.willDo.map(({ text, who, by }) => ({ text, note: words.by(who, by) }));
  const willNotDo = props.willNotDo.map(({ text, reason }) => ({ text, note: reason ?? "" }));
  return (
    <>
      <Listed title={words.heard} items={props.heard.map((text) => ({ text }))} />
      <Listed title={words.willDo} items={willDo} />
      <Listed title={words.willNotDo} items={willNotDo} />
    </>
  );
}

function Listed({
  title,
  items,
}: {
  title: string;
  items: readonly { text: string; note?: string }[];
}) {
  if (items.length === 0) return null;
  return (
    <>
      <Subtitle>{title}</Subtitle>
      <Bullets items={items} />
    </>
  );
}

function OwnAnswers({ words }: Pick<Setting<ReportBackProps>, "words">) {
  return (
    <>
      <Each of="people:one">
        <LinkLine href="{{url}}">{words.ownAnswers}</LinkLine>
      </Each>
      <Each of="people:many">
        <Say>{fullName}</Say>
        <LinkLine href="{{url}}">{words.ownAnswers}</LinkLine>
      </Each>
    </>
  );
}
