import type { Receipt } from '@casework/intake';
import type { ReceiptDto } from './receipt.dto';

export function toReceiptDto({ number, queryCode, agency, submittedAt, contentSha256, dates, itemCount }: Receipt): ReceiptDto {
  return { number, queryCode, agency, submittedAt, contentSha256, dates, itemCount };
}
