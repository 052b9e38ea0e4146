import { Module, type DynamicModule } from '@nestjs/common';
import { OutboxModule } from '@platform/outbox';
import { smtpTransport } from './mail/mail-transport';
import { Notifications } from './notification.service';
import { notificationSettings, type NotificationSettings } from './notification.settings';
import { NoticesStore } from './store/notices.store';
import { OrdersStore } from './store/orders.store';

/** Bound once in each process root. Without an SMTP address e-mail orders are recorded as `no-channel`. */
@Module({})
export class NotificationModule {
  static with(settings: { readonly smtpUrl?: string; readonly mailFrom: string }): DynamicModule {
    const useFactory = (): NotificationSettings => ({
      mail: settings.smtpUrl ? smtpTransport(settings.smtpUrl, settings.mailFrom) : undefined,
    });
    return {
      module: NotificationModule,
      global: true,
      imports: [OutboxModule],
      providers: [Notifications, OrdersStore, NoticesStore, { provide: notificationSettings, useFactory }],
      exports: [Notifications],
    };
  }
}
