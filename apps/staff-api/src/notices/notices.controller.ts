import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnyStaff, CurrentActor, type StaffActor } from '@office/identity';
import { Notifications } from '@office/notification';
import { languageOf } from '@platform/http';
import { NoticeDto, NoticesQueryDto, ReadNoticesDto } from './notices.dto';

@ApiTags('notification')
@Controller('notices')
@AnyStaff()
export class NoticesController {
  constructor(private readonly notifications: Notifications) {}

  /** The newest messages on the desk. */
  @Get()
  async latest(
    @CurrentActor() { scope, roles }: StaffActor,
    @Query() { limit = '50' }: NoticesQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<NoticeDto[]> {
    const notices = await this.notifications.latestFor(scope, roles, languageOf(accepted), Number(limit));
    return notices.map(({ id, subject, text, noticedAt, requestId, readAt }) => {
      return { id, subject, body: text, at: noticedAt, requestId, read: readAt !== undefined };
    });
  }

  /** Marks messages as read. */
  @Post('read')
  @HttpCode(204)
  read(@CurrentActor() { scope }: StaffActor, @Body() { ids }: ReadNoticesDto): Promise<void> {
    return this.notifications.markRead(scope, ids);
  }
}
