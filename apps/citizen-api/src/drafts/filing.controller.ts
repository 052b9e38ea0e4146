import { Submissions } from '@casework/intake';
import { Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Public } from '@office/identity';
import { DraftToken } from './draft-token';
import { ReceiptDto } from './receipt.dto';
import { toReceiptDto } from './receipt-shape';

@ApiTags('intake')
@ApiBearerAuth()
@Controller()
@Public()
export class FilingController {
  constructor(private readonly submissions: Submissions) {}

  /** Files the draft. Sent twice, it gives the same receipt. */
  @Post('requests')
  async file(@DraftToken() token: string): Promise<ReceiptDto> {
    return toReceiptDto(await this.submissions.file(token));
  }

  /** The receipt again, while the draft it came from lives. */
  @Get('drafts/current/receipt')
  async receipt(@DraftToken() token: string): Promise<ReceiptDto> {
    return toReceiptDto(await this.submissions.receipt(token));
  }
}
