import { Body, Controller, Delete, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CitizenAccess, CurrentSession, ForApplicant, Public, type GuardedSession } from '@office/identity';
import { AccessDto, EnterDto } from './access.dto';

@ApiTags('identity')
@Controller('access')
export class AccessController {
  constructor(private readonly access: CitizenAccess) {}

  /** Lets in whoever knows number and query code. */
  @Post()
  @Public()
  async enter(@Body() { number, queryCode }: EnterDto, @Ip() address: string): Promise<AccessDto> {
    const { token, expiresAt } = await this.access.enter(number, queryCode, address);
    return { token, expiresAt };
  }

  /** Leaves: the token opens nothing any more. */
  @Delete()
  @HttpCode(204)
  @ApiBearerAuth()
  @ForApplicant()
  leave(@CurrentSession() { token }: GuardedSession): Promise<void> {
    return this.access.end(token);
  }
}
