export { DeliveryModule } from './delivery.module';
export { Delivery, type DeliverReply, type ProveService } from './delivery.service';
export { deliveryProblems } from './delivery.problems';
export { proofKinds, type ProofKind } from './rules/proof';
export { serviceWays, type ServiceWay, type ServiceWish } from './rules/service-way';
export type { Service } from './store/services.store';
export { deliveryEntities } from './store/delivery-entities';
