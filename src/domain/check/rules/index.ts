import { absoluteRule } from './absolutes.ts';
import { formerIdRule, shortFormRule } from './addresses.ts';
import { handoffRule, ownerTextRule, shownSettingRule, wordingRule } from './allocations.ts';
import {
	componentRule,
	headingLevelRule,
	headingNameRule,
	headingRule,
	lengthRule,
	longestRule,
} from './bodies.ts';
import { checkIdRule, checkRuleRule, relatedFormRule } from './checks.ts';
import { layerRule, orderRule, serviceModelRule, titleRule } from './completeness.ts';
import { samePartRule, settingRule } from './contradictions.ts';
import { controlIdRule, evidenceRule } from './frameworks.ts';
import { idRule } from './ids.ts';
import { internalLinkRule, linkFormRule } from './links.ts';
import { ageRule, monthRule } from './months.ts';
import { offerRule } from './offers.ts';
import { isDoubtful } from '../doubts.ts';
import { referenceRule, relatedRule } from './references.ts';
import type { Content, Rule } from './rule.ts';
import { iamPrefixRule, restatementRule, statementRule, variantRule } from './services.ts';
import { linkedSourceRule, sourceHostRule, sourceTitleRule, sourceTwiceRule } from './sources.ts';
import { oneAddressRule, plainAddressRule } from './source-addresses.ts';
import { changedOwnerRule } from './changes.ts';
import { stubRule } from './stubs.ts';
import { differsRule, supportRule, waysRule } from './support.ts';
import { choiceRule, resourceRule } from './resources.ts';
import { uncoveredRule } from './uncovered.ts';
import { usualAnswerRule } from './usual-answers.ts';
import type { Problem } from '../../problem.ts';

/** Every rule of the atlas. To add one, write it and list it here. */
export const rules: readonly Rule[] = [
	serviceModelRule,
	layerRule,
	titleRule,
	orderRule,
	idRule,
	referenceRule,
	relatedRule,
	handoffRule,
	ownerTextRule,
	wordingRule,
	shownSettingRule,
	offerRule,
	absoluteRule,
	samePartRule,
	settingRule,
	supportRule,
	waysRule,
	differsRule,
	sourceHostRule,
	sourceTitleRule,
	sourceTwiceRule,
	plainAddressRule,
	oneAddressRule,
	monthRule,
	ageRule,
	stubRule,
	changedOwnerRule,
	linkedSourceRule,
	linkFormRule,
	internalLinkRule,
	headingRule,
	headingLevelRule,
	headingNameRule,
	lengthRule,
	longestRule,
	componentRule,
	variantRule,
	restatementRule,
	statementRule,
	iamPrefixRule,
	shortFormRule,
	formerIdRule,
	usualAnswerRule,
	resourceRule,
	choiceRule,
	checkIdRule,
	checkRuleRule,
	relatedFormRule,
	controlIdRule,
	evidenceRule,
	uncoveredRule,
];

/** Every breach of every rule, but for what only follows from a misshapen part. */
export function applyRules(content: Content): Problem[] {
	return rules
		.flatMap((rule) => rule.check(content))
		.filter(({ file, path }) => !isDoubtful(content.doubts, file, path));
}
