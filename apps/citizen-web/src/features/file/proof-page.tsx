import type { ReactElement } from 'react';
import type { UploadView } from '../../api/case-view';
import { Details } from '../../components/notices';
import { FileUpload } from '../../components/text-controls';
import { Button } from '../../components/ways-on';
import { houseWords } from '../../words/house.words';
import type { Language } from '../../words/language';
import { saySize } from '../../words/size';
import type { OpenDraft } from './draft-desk';
import { fileWords } from './file.words';

/** The query that tells which of the two buttons was pressed: one form, so that a chosen file is never left behind. */
function withGo(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}go=onward`;
}

export function ProofBody(props: {
  readonly language: Language;
  readonly draft: OpenDraft;
  readonly fault?: string;
  readonly address: (path: string) => string;
  readonly skip: string;
}): ReactElement {
  const { language, draft, address } = props;
  const { proof } = fileWords[language];
  const hint = draft.answers.applicant?.kind === 'organisation' ? proof.organisationHint : proof.citizenHint;
  const enclosed = draft.uploads.length > 0;
  return (
    <>
      <h1 className="govuk-heading-l">{proof.title}</h1>
      <p className="govuk-body">{hint}</p>
      {enclosed ? <Uploads language={language} uploads={draft.uploads} address={address} /> : null}
      <form method="post" action={address('/file/proof')} encType="multipart/form-data" noValidate>
        <FileUpload
          id="proof"
          name="proof"
          label={{ text: proof.label, size: 's' }}
          hint={`${proof.rules} ${proof.privacy}`}
          error={props.fault}
          errorPrefix={houseWords[language].errorPrefix}
          accept="image/jpeg,image/png,application/pdf"
        />
        <div className="govuk-button-group">
          <Button look={enclosed ? 'secondary' : undefined}>{proof.upload}</Button>
          {enclosed ? <Button formAction={withGo(address('/file/proof'))}>{proof.onward}</Button> : null}
        </div>
      </form>
      {enclosed ? null : (
        <Details summary={proof.later}>
          <p className="govuk-body">{proof.laterSays}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={props.skip}>
              {proof.laterGo}
            </a>
          </p>
        </Details>
      )}
    </>
  );
}

function Uploads(props: {
  readonly language: Language;
  readonly uploads: readonly UploadView[];
  readonly address: (path: string) => string;
}): ReactElement {
  const { proof } = fileWords[props.language];
  return (
    <section className="slip" aria-labelledby="uploaded">
      <h2 className="govuk-heading-s" id="uploaded">
        {proof.uploaded}
      </h2>
      <ul className="uploads">
        {props.uploads.map(({ id, fileName, size }) => (
          <li key={id}>
            <span className="typed">{fileName}</span> <span className="law">{saySize(size)}</span>
            <form method="post" action={props.address(`/file/proof/${encodeURIComponent(id)}/remove`)}>
              <button type="submit" className="plain-button">
                {proof.remove}
                <span className="govuk-visually-hidden typed"> {fileName}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
