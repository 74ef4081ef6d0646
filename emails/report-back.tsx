import { commitmentWords } from "./commitment-words";
import { Letter, type Office } from "./letter";
import type { MailWords } from "./messages";
import {
  Act,
  type Bullet,
  Bullets,
  Each,
  LinkLine,
  Say,
  Signature,
  Subtitle,
  Title,
} from "./parts";
import { fullName, Greeting } from "./survey-letter";
import type { MailTemplate, Setting } from "./template";

/** What is not translated is said in the language it was written in. */
type Said<T> = { lang: string; text: T };

export type ReportBackProps = {
  district: string;
  /** The survey's title. */
  survey: string;
  heard: Said<string[]>;
  /** Each in the language that it has. */
  willDo: readonly { lang: string; text: string; who: string; by: string }[];
  willNotDo: Said<{ text: string; reason: string | null }[]>;
  next: Said<string[]>;
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
      <Heard props={props} words={words} language={language} />
      <Act href={props.resultsUrl}>{words.allResults}</Act>
      {props.hasFeedback && <OwnAnswers of="people" words={words} />}
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

function Heard({ props, words, language }: HeardProps) {
  const { heard, willNotDo, next } = props;
  const within = (lang: string) => (lang === language ? {} : { lang });
  const willDo = props.willDo.map(({ lang, text, who, by }) => ({
    ...{ text, note: words.by(who || null, by || null) },
    ...within(lang),
  }));
  const declined = willNotDo.text.map(({ text, reason }) => ({
    ...{ text, note: reason ?? "" },
    ...within(willNotDo.lang),
  }));
  const lines = ({ lang, text }: Said<string[]>) =>
    text.map((line) => ({ text: line, ...within(lang) }));
  return (
    <>
      <Listed title={words.heard} items={lines(heard)} />
      <Listed title={words.willDo} items={willDo} />
      <Listed title={words.willNotDo} items={declined} />
      <Listed title={commitmentWords(language).next} items={lines(next)} />
    </>
  );
}

type HeardProps = Pick<Setting<ReportBackProps>, "props" | "words" | "language">;

function Listed({ title, items }: { title: string; items: readonly Bullet[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <Subtitle>{title}</Subtitle>
      <Bullets items={items} />
    </>
  );
}

/** The way to the page of each person in a list, by name where there are several. */
export function OwnAnswers({ of, words }: { of: string; words: MailWords }) {
  return (
    <>
      <Each of={`${of}:one`}>
        <LinkLine href="{{url}}">{words.ownAnswers}</LinkLine>
      </Each>
      <Each of={`${of}:many`}>
        <Say>{fullName}</Say>
        <LinkLine href="{{url}}">{words.ownAnswers}</LinkLine>
      </Each>
    </>
  );
}
