export { NotificationModule } from './notification.module';
export { Notifications, type AnyNotice, type NewNotice, type NewOrder } from './notification.service';
export type { DeliveryRecord } from './store/orders.store';
export type { ShownNotice } from './store/notices.store';
export { templates, type Language, type Template, type TemplateParticulars } from './rules/templates';
export { notificationEntities } from './store/notification-entities';
