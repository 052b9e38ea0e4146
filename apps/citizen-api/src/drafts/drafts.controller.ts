import { Drafts } from '@casework/intake';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Public } from '@office/identity';
import { readUpload } from '@platform/http';
import type { Request } from 'express';
import { DraftToken } from './draft-token';
import { BegunDraftDto, DraftDto, KeepDraftDto, UploadDto, UploadedDto } from './drafts.dto';
import { attachmentOf, toDraftDto, toUploadedDto } from './draft-shapes';

/** Whoever holds the token of a draft has the draft. */
@ApiTags('intake')
@ApiBearerAuth()
@Controller('drafts')
@Public()
export class DraftsController {
  constructor(private readonly drafts: Drafts) {}

  /** Begins an empty draft. */
  @Post()
  begin(): Promise<BegunDraftDto> {
    return this.drafts.begin();
  }

  /** The draft as it stands. */
  @Get('current')
  async read(@DraftToken() token: string): Promise<DraftDto> {
    return toDraftDto(await this.drafts.read(token));
  }

  /** Replaces the answers whole. */
  @Put('current')
  async keep(@DraftToken() token: string, @Body() { answers }: KeepDraftDto): Promise<DraftDto> {
    await this.drafts.keep(token, answers);
    return toDraftDto(await this.drafts.read(token));
  }

  /** Adds a file. */
  @Post('current/uploads')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  async attach(@DraftToken() token: string, @Req() request: Request): Promise<UploadedDto> {
    return toUploadedDto(await this.drafts.attach(token, attachmentOf(await readUpload(request, { fields: ['kind'] }))));
  }

  /** Takes a file away again. */
  @Delete('current/uploads/:uploadId')
  @HttpCode(204)
  detach(@DraftToken() token: string, @Param('uploadId', ParseUUIDPipe) uploadId: string): Promise<void> {
    return this.drafts.detach(token, uploadId);
  }
}
