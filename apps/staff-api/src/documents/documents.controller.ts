import type { Actor } from '@casework/case-file';
import { Controller, Get, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { readUpload } from '@platform/http';
import type { Request } from 'express';
import { DocumentsDesk } from './documents-desk';
import { DocumentDto, OpenDocumentDto, UploadDto } from './documents.dto';

@ApiTags('documents')
@Controller('requests/:requestId/documents')
export class DocumentsController {
  constructor(private readonly desk: DocumentsDesk) {}

  /** What the case holds. */
  @Get()
  @Requires('documents:read')
  list(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<DocumentDto[]> {
    return this.desk.list(requestId, actor);
  }

  /** Adds a file. The plain fields stand before it in the form. */
  @Post()
  @Requires('documents:add')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  async add(@Param('requestId') requestId: string, @CurrentActor() actor: Actor, @Req() request: Request): Promise<DocumentDto> {
    return this.desk.add(requestId, actor, await readUpload(request, { fields: ['kind', 'title'] }));
  }

  /** Opens a document; the opening is written down. */
  @Get(':documentId')
  @Requires('documents:read')
  @ApiProduces('application/octet-stream')
  open(
    @Param('requestId') requestId: string,
    @Param('documentId') documentId: string,
    @Query() { why }: OpenDocumentDto,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.desk.open(requestId, documentId, actor, why);
  }
}
