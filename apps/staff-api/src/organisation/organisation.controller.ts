import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type StaffActor } from '@office/identity';
import { Organisation } from '@office/organisation';
import { UnitDto } from '../session/session.dto';

@ApiTags('organisation')
@Controller('units')
export class OrganisationController {
  constructor(private readonly organisation: Organisation) {}

  /** The units of the own agency, for dispatching. */
  @Get()
  @Requires('organisation:read')
  units(@CurrentActor() { agencyId }: StaffActor): Promise<UnitDto[]> {
    return this.organisation.units(agencyId);
  }
}
