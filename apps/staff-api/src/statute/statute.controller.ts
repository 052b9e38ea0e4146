import type { StatuteProfile } from '@law/statute';
import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@office/identity';
import { RuleBook } from '@office/rule-book';
import { OutcomesDto } from './statute.dto';

@ApiTags('statute')
@Controller('statutes')
export class StatuteController {
  constructor(private readonly rules: RuleBook) {}

  /** The outcomes a version of the Regulation knows, with what each needs. */
  @Get(':profile/outcomes')
  @Requires('statute:read')
  outcomes(@Param('profile') profile: string): OutcomesDto {
    const { id, name, outcomes } = this.published(profile);
    const all = Object.values(outcomes);
    return { profile: id, name, outcomes: all, grounds: all.filter(({ kind }) => kind === 'refused').map(({ code }) => code) };
  }

  /** Also a version with the values a change of the rule book gave it: cases began under it. */
  private published(id: string): StatuteProfile {
    try {
      return this.rules.profileNamed(id);
    } catch (error) {
      if (error instanceof RangeError) throw new NotFoundException();
      throw error;
    }
  }
}
