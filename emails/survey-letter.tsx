import type { ReactNode } from "react";
import { Letter, type Office } from "./letter";
import type { MailWords } from "./messages";
import { Act, Code, Each, Say, SayLead, Signature, Subtitle, Title } from "./parts";
import type { Setting } from "./template";

export type SurveyProps = {
  district: string;
  /** The survey's title, as a question if it is one. */
  heading: string;
  minutes: number;
  /** When it closes and by when it is reported, in the mail's language and the district's zone. */
  closes: string;
  reportBy: string | null;
  mode: "confidential" | "anonymous";
  /** Respondents a group needs to be shown. */
  threshold: number;
  /** Where codes are typed, without `https://`; null leaves codes out. */
  codeAddress: string | null;
  /** The other languages in which the survey can be answered. */
  languages: readonly string[];
  sender: { name: string; role: string } | null;
  office: Office;
};

/** What the value `people` holds for each person whose link the mail carries. */
export type SurveyPerson = {
  givenName: string;
  familyName: string;
  /** Why this person is asked: see whyAsked; may be empty. */
  why: string;
  url: string;
  code: string;
};

type Props = Setting<SurveyProps>;

export function SurveyLetter(setting: Props & { children: ReactNode }) {
  const { props, words, language, subject, children } = setting;
  return (
    <Letter
      language={language}
      words={words}
      subject={subject}
      preview={words.inMinutes(props.minutes, props.closes)}
      letterhead={props.district}
      office={props.office}
      languages={props.languages}
      mailing
    >
      <Title language={language}>{props.heading}</Title>
      <Greeting words={words} />
      {children}
      {props.sender && <Signature {...props.sender} />}
    </Letter>
  );
}

export const fullName = "{{givenName}}{{#familyName}} {{familyName}}{{/familyName}}";

/** A line for each person who has a name. */
export function Greeting({ words }: { words: MailWords }) {
  return (
    <Each of="people">
      <Each of="givenName">
        <Say>{words.greeting(fullName)}</Say>
      </Each>
    </Each>
  );
}

/** One button, or for several people who share the address one each, under their names. */
export function PersonalLinks({ props, words }: Pick<Props, "props" | "words">) {
  const code = props.codeAddress && (
    <>
      <Say>{words.orCode}</Say>
      <Code address={props.codeAddress} code="{{code}}" />
    </>
  );
  return (
    <>
      <Each of="people:one">
        <Act href="{{url}}">{words.answer}</Act>
        {code}
      </Each>
      <Each of="people:many">
        <Subtitle>{fullName}</Subtitle>
        <Each of="why">
          <Say>{"{{why}}"}</Say>
        </Each>
        <Act href="{{url}}">{`${words.answer}{{#givenName}} ({{givenName}}){{/givenName}}`}</Act>
        {code}
      </Each>
    </>
  );
}

export function Promises({ props, words }: Pick<Props, "props" | "words">) {
  return (
    <>
      <SayLead {...words[props.mode](props.threshold)} />
      <SayLead {...words.hearBack(props.reportBy)} />
    </>
  );
}
