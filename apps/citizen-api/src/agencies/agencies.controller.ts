import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '@office/identity';
import { Organisation, type Agency } from '@office/organisation';
import { AgenciesDto, AgenciesQueryDto, type AgencyDto } from './agencies.dto';

@ApiTags('organisation')
@Controller('agencies')
export class AgenciesController {
  constructor(private readonly organisation: Organisation) {}

  /** The agencies an application can be addressed to today. */
  @Get()
  @Public()
  async find(@Query() { q }: AgenciesQueryDto): Promise<AgenciesDto> {
    return { agencies: (await this.organisation.search(q ?? '')).map(toAgencyDto) };
  }
}

function toAgencyDto({ id, code, name, kind, contact: { address, phone } }: Agency): AgencyDto {
  return { id, code, name, kind, address, phone };
}
