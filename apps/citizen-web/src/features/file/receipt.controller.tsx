import { Controller, Get, Post } from '@nestjs/common';
import { ApiRefusal } from '../../api/api-refusal';
import type { ReceiptView } from '../../api/case-view';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { fileWords } from './file.words';
import { ReceiptBody } from './receipt-page';

/** The receipt, shown again and again while the draft lives. */
@Controller('file/receipt')
export class ReceiptController {
  @Get()
  async show(@CurrentVisit() visit: Visit): Promise<void> {
    const receipt = await receiptOf(visit);
    if (!receipt) visit.goTo('/file');
    else
      visit.page(
        { title: fileWords[visit.language].receipt.title, back: '/' },
        <ReceiptBody language={visit.language} receipt={receipt} />,
      );
  }

  /** From the receipt straight to the case: who has the code on his screen need not type it. */
  @Post()
  async follow(@CurrentVisit() visit: Visit): Promise<void> {
    const receipt = await receiptOf(visit);
    const path = visit.form.text('to') === 'days' ? '/case/days' : '/case';
    if (receipt?.queryCode === undefined) {
      visit.goTo(`/track?next=${path}`);
      return;
    }
    const { token } = await visit.api.enter(receipt.number, receipt.queryCode);
    visit.keep('case', token);
    visit.goTo(path);
  }
}

async function receiptOf(visit: Visit): Promise<ReceiptView | undefined> {
  if (visit.draftToken === undefined) return undefined;
  try {
    return await visit.api.receipt(visit.draftToken);
  } catch (error) {
    if (error instanceof ApiRefusal && [401, 404, 409].includes(error.status)) return undefined;
    throw error;
  }
}
