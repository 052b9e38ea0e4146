import { Archive } from '@casework/archive';
import type { Actor } from '@casework/case-file';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { CaseReading } from '../case-file/case-reading';
import { ActDto } from '../shapes/act.dto';
import { StandingDto } from '../shapes/standing.dto';
import { ArchiveDto } from './archive.dto';

@ApiTags('archive')
@Controller('requests/:requestId/archive')
export class ArchiveController {
  constructor(
    private readonly archive: Archive,
    private readonly reading: CaseReading,
  ) {}

  /** The sealed file's list. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<ArchiveDto> {
    return this.reading.of(requestId, actor, async () => ({ file: await this.archive.fileOf(actor.scope, requestId) }));
  }

  /** Orders, lists and seals the file. */
  @Post('archive')
  @HttpCode(200)
  @Requires('archive:archive')
  seal(@Param('requestId') requestId: string, @Body() act: ActDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.archive.archive(requestId, actor, act);
  }
}
