import type { Actor } from '@casework/case-file';
import { WhatIf } from '@casework/what-if';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { WhatIfAnswerDto, WhatIfDto } from './what-if.dto';

@ApiTags('what-if')
@Controller('requests/:requestId/what-if')
export class WhatIfController {
  constructor(private readonly whatIf: WhatIf) {}

  /** What would follow from the supposed steps. Nothing is written. */
  @Post()
  @HttpCode(200)
  @Requires('case-file:read')
  ask(@Param('requestId') requestId: string, @Body() { steps }: WhatIfDto, @CurrentActor() actor: Actor): Promise<WhatIfAnswerDto> {
    return this.whatIf.ask(requestId, actor, steps);
  }
}
