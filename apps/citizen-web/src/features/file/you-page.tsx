import type { ReactElement } from 'react';
import type { ApplicantAnswers, DraftAnswers } from '../../api/answers';
import { Select } from '../../components/choice-controls';
import type { PageFault } from '../../components/notices';
import { Input } from '../../components/text-controls';
import type { FormAnswers } from '../../web/form-answers';
import { houseWords } from '../../words/house.words';
import { choicesOf, chosenIn } from './choices';
import { fileWords, type FileWords } from './file.words';
import { given, textFaults, type Drawn, type FormPage, type SaidAnswer } from './form-page';

const residentId = /^\d{17}[\dXx]$/;
const creditCode = /^[0-9A-Za-z]{18}$/;
const telephone = /^[+\d][\d\s()-]{4,28}$/;
const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type TextField = 'name' | 'idNo' | 'uscc' | 'legalRep' | 'contactName' | 'phone' | 'email';
const longest: Readonly<Record<TextField, number>> = {
  name: 100,
  idNo: 40,
  uscc: 18,
  legalRep: 60,
  contactName: 60,
  phone: 30,
  email: 254,
};

/** Name, identity and one way to be reached: what Art. 29(2)(1) requires and nothing else. Who cannot telephone writes. */
class YouPage implements FormPage {
  readonly name = 'you';
  readonly step = 4;
  readonly back = '/file/who';

  title({ applicant }: DraftAnswers, words: FileWords): string {
    return applicant?.kind === 'organisation' ? words.you.organisationTitle : words.you.citizenTitle;
  }

  fields(drawn: Drawn): ReactElement {
    const { answers, words } = drawn;
    const organisation = answers.applicant?.kind === 'organisation';
    return (
      <>
        <h1 className="govuk-heading-l">{this.title(answers, words)}</h1>
        <p className="govuk-body">{words.you.law}</p>
        {organisation ? <OrganisationFields {...drawn} /> : <CitizenFields {...drawn} />}
        <Text
          drawn={drawn}
          field="phone"
          label={words.you.phone}
          hint={words.you.phoneHint}
          width={20}
          inputMode="tel"
          autoComplete="tel"
        />
        <Text drawn={drawn} field="email" label={words.way.email} hint={words.you.emailHint} inputMode="email" autoComplete="email" />
      </>
    );
  }

  read(form: FormAnswers, answers: DraftAnswers): DraftAnswers {
    const applicant: ApplicantAnswers = { ...answers.applicant };
    const typed = (Object.keys(longest) as TextField[]).filter((field) => form.sent(field)).map((field) => [field, form.text(field)]);
    const idType = form.sent('idType') ? { idType: chosenIn(fileWords.zh.you.idTypes, form.text('idType')) } : {};
    return { ...answers, applicant: { ...applicant, ...idType, ...(Object.fromEntries(typed) as Partial<Record<TextField, string>>) } };
  }

  faults({ applicant = {} }: DraftAnswers, words: FileWords): PageFault[] {
    const { missing } = words.you;
    const organisation = applicant.kind === 'organisation';
    return [
      ...(given(applicant.name) ? [] : [{ field: 'name', text: organisation ? missing.orgName : missing.name }]),
      ...(organisation ? organisationFaults(applicant, words) : citizenFaults(applicant, words)),
      ...contactFaults(applicant, words),
      ...(Object.keys(longest) as TextField[]).flatMap((field) =>
        textFaults(field, labelOf(field, organisation, words), applicant[field], longest[field], words),
      ),
    ];
  }

  next(): string {
    return '/file/proof';
  }

  said({ applicant = {} }: DraftAnswers, words: FileWords): SaidAnswer[] {
    const organisation = applicant.kind === 'organisation';
    const idTypes: Readonly<Record<string, string>> = words.you.idTypes;
    const fields: readonly TextField[] = organisation
      ? ['name', 'uscc', 'legalRep', 'contactName', 'phone', 'email']
      : ['name', 'idNo', 'phone', 'email'];
    const texts = fields.map((field) => ({ key: labelOf(field, organisation, words), value: applicant[field] }));
    if (organisation) return texts;
    return [...texts.slice(0, 1), { key: words.you.idType, value: idTypes[applicant.idType ?? ''] }, ...texts.slice(1)];
  }
}

function CitizenFields(drawn: Drawn): ReactElement {
  const { answers, words, language, errorOf } = drawn;
  return (
    <>
      <Text drawn={drawn} field="name" label={words.you.name} width={20} autoComplete="name" />
      <Select
        id="idType"
        name="idType"
        label={{ text: words.you.idType }}
        error={errorOf('idType')}
        errorPrefix={houseWords[language].errorPrefix}
        choices={choicesOf(words.you.idTypes)}
        chosen={answers.applicant?.idType}
      />
      <Text drawn={drawn} field="idNo" label={words.you.idNo} hint={words.you.idNoHint} width={30} autoComplete="off" />
    </>
  );
}

function OrganisationFields(drawn: Drawn): ReactElement {
  const { you, optional } = drawn.words;
  return (
    <>
      <Text drawn={drawn} field="name" label={you.orgName} autoComplete="organization" />
      <Text drawn={drawn} field="uscc" label={you.uscc} hint={you.usccHint} width={30} autoComplete="off" />
      <Text drawn={drawn} field="legalRep" label={you.legalRep + optional} width={20} autoComplete="off" />
      <Text drawn={drawn} field="contactName" label={you.contactName + optional} width={20} autoComplete="name" />
    </>
  );
}

function Text(props: {
  readonly drawn: Drawn;
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
  readonly width?: 20 | 30;
  readonly inputMode?: 'tel' | 'email';
  readonly autoComplete: string;
}): ReactElement {
  const { drawn, field, label, hint, width, inputMode, autoComplete } = props;
  return (
    <Input
      id={field}
      name={field}
      label={{ text: label }}
      hint={hint}
      width={width}
      inputMode={inputMode}
      autoComplete={autoComplete}
      spellCheck={false}
      error={drawn.errorOf(field)}
      errorPrefix={houseWords[drawn.language].errorPrefix}
      value={drawn.answers.applicant?.[field]}
    />
  );
}

function labelOf(field: TextField, organisation: boolean, { you, way }: FileWords): string {
  if (field === 'email') return way.email;
  return field === 'name' && organisation ? you.orgName : you[field];
}

function citizenFaults({ idType, idNo }: ApplicantAnswers, { you: { missing } }: FileWords): PageFault[] {
  const shape = idType === 'resident-id' ? residentId : /./;
  return [
    ...(idType === undefined ? [{ field: 'idType', text: missing.idType }] : []),
    ...shapeFault('idNo', idNo, shape, missing.idNo, missing.residentId),
  ];
}

function organisationFaults({ uscc }: ApplicantAnswers, { you: { missing } }: FileWords): PageFault[] {
  return shapeFault('uscc', uscc, creditCode, missing.uscc, missing.usccShape);
}

function contactFaults({ phone, email }: ApplicantAnswers, { you: { missing }, way }: FileWords): PageFault[] {
  if (!given(phone) && !given(email)) return [{ field: 'phone', text: missing.phone }];
  return [
    ...(given(phone) ? shapeFault('phone', phone, telephone, missing.phone, missing.phoneShape) : []),
    ...(given(email) ? shapeFault('email', email, mailAddress, missing.phone, way.missing.emailShape) : []),
  ];
}

function shapeFault(field: string, text: string | undefined, shape: RegExp, missing: string, wrong: string): PageFault[] {
  if (!given(text)) return [{ field, text: missing }];
  return shape.test(text?.trim() ?? '') ? [] : [{ field, text: wrong }];
}

export const youPage = new YouPage();
