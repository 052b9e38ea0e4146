import type { ReactElement } from 'react';
import type { ApplicantAnswers, DraftAnswers } from '../../api/answers';
import { Checkboxes, Radios } from '../../components/choice-controls';
import type { PageFault } from '../../components/notices';
import { Input } from '../../components/text-controls';
import type { FormAnswers } from '../../web/form-answers';
import { houseWords } from '../../words/house.words';
import { choicesOf, chosenIn } from './choices';
import { fileWords, type FileWords } from './file.words';
import { given, textFaults, type Drawn, type FormPage, type SaidAnswer } from './form-page';

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** In what form, and by what way: Art. 29(2)(3) and Art. 40; the addresses are asked where the way needs them. */
class WayPage implements FormPage {
  readonly name = 'way';
  readonly step = 6;
  readonly back = '/file/proof';

  title(_answers: DraftAnswers, words: FileWords): string {
    return words.way.title;
  }

  fields({ answers, words, language, errorOf }: Drawn): ReactElement {
    const { way, optional } = words;
    const { errorPrefix } = houseWords[language];
    const { email, address, postcode } = answers.applicant ?? {};
    const extras = [...(answers.acceptOther ? ['acceptOther'] : []), ...(answers.serviceConsent ? ['serviceConsent'] : [])];
    return (
      <>
        <h1 className="govuk-heading-l">{way.title}</h1>
        <p className="govuk-body">{way.free}</p>
        <Radios
          id="carrier"
          name="carrier"
          label={{ text: way.carrier, size: 'm' }}
          error={errorOf('carrier')}
          errorPrefix={errorPrefix}
          choices={choicesOf(way.carriers)}
          chosen={answers.carrier}
        />
        <Radios
          id="route"
          name="route"
          label={{ text: way.route, size: 'm' }}
          error={errorOf('route')}
          errorPrefix={errorPrefix}
          choices={choicesOf(way.routes)}
          chosen={answers.route}
        />
        <Input
          id="email"
          name="email"
          label={{ text: way.email + optional }}
          hint={way.emailHint}
          error={errorOf('email')}
          errorPrefix={errorPrefix}
          value={email}
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
        />
        <Input
          id="address"
          name="address"
          label={{ text: way.address + optional }}
          hint={way.addressHint}
          error={errorOf('address')}
          errorPrefix={errorPrefix}
          value={address}
          autoComplete="street-address"
        />
        <Input
          id="postcode"
          name="postcode"
          label={{ text: way.postcode + optional }}
          error={errorOf('postcode')}
          errorPrefix={errorPrefix}
          value={postcode}
          width={10}
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <Checkboxes
          id="extras"
          name="extras"
          label={{ text: way.extras, size: 'm' }}
          errorPrefix={errorPrefix}
          choices={choicesOf({ acceptOther: way.acceptOther, serviceConsent: way.serviceConsent })}
          chosen={extras}
        />
      </>
    );
  }

  read(form: FormAnswers, answers: DraftAnswers): DraftAnswers {
    const extras = form.all('extras');
    return {
      ...answers,
      carrier: chosenIn(fileWords.zh.way.carriers, form.text('carrier')),
      route: chosenIn(fileWords.zh.way.routes, form.text('route')),
      acceptOther: extras.includes('acceptOther'),
      serviceConsent: extras.includes('serviceConsent'),
      applicant: { ...answers.applicant, email: form.text('email'), address: form.text('address'), postcode: form.text('postcode') },
    };
  }

  faults({ carrier, route, applicant = {} }: DraftAnswers, words: FileWords): PageFault[] {
    const { missing } = words.way;
    return [
      ...(carrier === undefined ? [{ field: 'carrier', text: missing.carrier }] : []),
      ...(route === undefined ? [{ field: 'route', text: missing.route }] : []),
      ...contactFaults(route, applicant, words),
      ...textFaults('email', words.way.email, applicant.email, 254, words),
      ...textFaults('address', words.way.address, applicant.address, 200, words),
      ...textFaults('postcode', words.way.postcode, applicant.postcode, 12, words),
    ];
  }

  next(): string {
    return '/file/help';
  }

  said({ carrier, route, applicant = {}, acceptOther, serviceConsent }: DraftAnswers, words: FileWords): SaidAnswer[] {
    const { way } = words;
    const carriers: Readonly<Record<string, string>> = way.carriers;
    const routes: Readonly<Record<string, string>> = way.routes;
    return [
      { key: way.carrierShort, value: carriers[carrier ?? ''] },
      { key: way.routeShort, value: routes[route ?? ''] },
      { key: way.address, value: [applicant.address, applicant.postcode].filter(given).join(' ') },
      { key: way.acceptOther, value: acceptOther ? words.yes : words.no },
      { key: way.serviceConsent, value: serviceConsent ? words.yes : words.no },
    ];
  }
}

function contactFaults(route: string | undefined, { email, address }: ApplicantAnswers, { way: { missing } }: FileWords): PageFault[] {
  const faults: PageFault[] = [];
  if (route === 'email' && !given(email)) faults.push({ field: 'email', text: missing.email });
  if (given(email) && !mailAddress.test(email?.trim() ?? '')) faults.push({ field: 'email', text: missing.emailShape });
  if (route === 'post' && !given(address)) faults.push({ field: 'address', text: missing.address });
  return faults;
}

export const wayPage = new WayPage();
