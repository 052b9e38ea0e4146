export { RuleBook } from './rule-book.service';
export { RuleBookModule } from './rule-book.module';
