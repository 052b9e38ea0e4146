import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ApiRefusal } from '../../api/api-refusal';
import { CurrentVisit } from '../../web/current-visit';
import { uploadedFile, type Uploaded } from '../../web/uploaded-file';
import type { Visit } from '../../web/visit';
import { draftToShow, draftToWrite, keepAnswers, type OpenDraft } from './draft-desk';
import { fileWords, type FileWords } from './file.words';
import { showLostDraft } from './lost-draft-page';
import { ProofBody } from './proof-page';
import { fromCheck, StepCaption, within } from './question-page';

/** Statuses that say something about the file itself; anything else is trouble of another kind. */
const aboutTheFile: readonly number[] = [400, 409, 413, 415, 422];

/** Proof of identity: a photo or file, sent one at a time, seen and removed before it goes along. */
@Controller('file/proof')
export class ProofController {
  @Get()
  async show(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftToShow(visit);
    if (draft) this.draw(visit, draft);
  }

  /** Takes the file, if there is one, and goes on when the visitor asked for that. */
  @Post()
  async take(@CurrentVisit() visit: Visit, @Req() request: Request): Promise<void> {
    const uploaded = await uploadedFile(request, 'proof');
    const draft = await draftToWrite(visit);
    if (!draft) return;
    const onward = visit.query('go') === 'onward';
    if (!uploaded.taken && uploaded.because === 'none' && onward && draft.uploads.length > 0) {
      this.goOn(visit);
      return;
    }
    const fault = await keep(visit, draft, uploaded);
    if (fault !== undefined) this.draw(visit, draft, fault);
    else if (draft.lost) await this.keepLost(visit, draft);
    else if (onward) this.goOn(visit);
    else visit.goTo(within(visit, '/file/proof'));
  }

  @Post(':upload/remove')
  async remove(@CurrentVisit() visit: Visit, @Param('upload') upload: string): Promise<void> {
    const draft = await draftToShow(visit);
    if (!draft) return;
    // What is already gone needs no removing: the form was sent twice.
    if (draft.uploads.some(({ id }) => id === upload)) await visit.api.removeUpload(draft.token, upload);
    visit.goTo(within(visit, '/file/proof'));
  }

  private async keepLost(visit: Visit, draft: OpenDraft): Promise<void> {
    if (await keepAnswers(visit, draft.token, draft.answers)) showLostDraft(visit);
  }

  private goOn(visit: Visit): void {
    visit.goTo(fromCheck(visit) ? '/file/check' : '/file/way');
  }

  private draw(visit: Visit, draft: OpenDraft, fault?: string): void {
    const { language } = visit;
    visit.page(
      {
        title: fileWords[language].proof.title,
        back: fromCheck(visit) ? '/file/check' : '/file/you',
        faults: fault === undefined ? [] : [{ field: 'proof', text: fault }],
      },
      <>
        <StepCaption step={5} language={language} />
        <ProofBody
          language={language}
          draft={draft}
          fault={fault}
          address={(path) => within(visit, path)}
          skip={fromCheck(visit) ? '/file/check' : '/file/way'}
        />
      </>,
      fault === undefined ? 200 : 422,
    );
  }
}

/** @returns what was wrong with the file, in the reader's language; nothing when it was kept */
async function keep(visit: Visit, { token }: OpenDraft, uploaded: Uploaded): Promise<string | undefined> {
  const { proof } = fileWords[visit.language];
  if (!uploaded.taken) return because(uploaded.because, proof);
  try {
    await visit.api.upload(token, uploaded);
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiRefusal) || !aboutTheFile.includes(error.status)) throw error;
    return error.status === 413 ? proof.tooLarge : proof.refused(error.says);
  }
}

function because(reason: Extract<Uploaded, { taken: false }>['because'], proof: FileWords['proof']): string {
  const texts = { none: proof.missing, empty: proof.empty, 'too-large': proof.tooLarge, unreadable: proof.unreadable };
  return texts[reason];
}
