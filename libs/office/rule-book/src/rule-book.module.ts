import { Module } from '@nestjs/common';
import { RuleBook } from './rule-book.service';

@Module({ providers: [RuleBook], exports: [RuleBook] })
export class RuleBookModule {}
