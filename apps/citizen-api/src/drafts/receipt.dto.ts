import type { DatesDto } from '../shapes/dates.dto';
import type { LocalisedDto } from '../shapes/localised.dto';

/** 登记回执. The query code is shown as long as the draft lives. */
export class ReceiptDto {
  readonly number!: string;
  readonly queryCode!: string;
  readonly agency!: LocalisedDto;
  readonly submittedAt!: string;
  readonly contentSha256!: string;
  readonly dates!: DatesDto;
  readonly itemCount!: number;
}
