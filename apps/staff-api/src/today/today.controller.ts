import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type StaffActor } from '@office/identity';
import { TodayPages } from './today-pages';
import { AnnualReturnDto } from './today.dto';

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(private readonly pages: TodayPages) {}

  /** The annual returns the agency has to see to next. */
  @Get('annual-returns')
  @Requires('organisation:see-annual-return')
  annualReturns(@CurrentActor() actor: StaffActor): Promise<AnnualReturnDto[]> {
    return this.pages.annualReturns(actor);
  }
}
