import { Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import {
  AnyStaff,
  CurrentSession,
  PasswordGuard,
  Public,
  staffCookie,
  StaffSignIn,
  type OpenSession,
  type StaffMember,
} from '@office/identity';
import type { Request, Response } from 'express';
import { SessionPages } from './session-pages';
import { SessionDto, SignInDto } from './session.dto';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: StaffSignIn,
    private readonly pages: SessionPages,
  ) {}

  /** Signs in. The token goes into a cookie no script can read. */
  @Post()
  @Public()
  @UseGuards(PasswordGuard)
  @ApiBody({ type: SignInDto })
  async begin(@Req() request: Request & { user: StaffMember }, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    const { token, ...session } = await this.signIn.begin(request.user);
    response.cookie(staffCookie, token, { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' });
    return this.pages.view(session);
  }

  /** Who is signed in. */
  @Get()
  @AnyStaff()
  view(@CurrentSession() session: OpenSession): Promise<SessionDto> {
    return this.pages.view(session);
  }

  /** Signs out: the session ends on the server. */
  @Delete()
  @HttpCode(204)
  @AnyStaff()
  async end(@CurrentSession() { token }: { readonly token: string }, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signIn.end(token);
    response.clearCookie(staffCookie, { path: '/' });
  }
}
