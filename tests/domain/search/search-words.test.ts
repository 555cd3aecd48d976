import { expect, test } from '@playwright/test';
import {
	isNumber,
	isVersion,
	mendWord,
	splitWords,
} from '../../../src/domain/search/search-words.ts';

test('a number with dots is one word', () => {
	expect(splitWords('MySQL 8.0, TLS 1.2.')).toEqual(['mysql', '8.0', 'tls', '1.2']);
	expect(splitWords('10.0.0.0/8')).toEqual(['10.0.0.0', '8']);
	expect(splitWords('SSE-C EC2.8')).toEqual(['sse', 'c', 'ec2', '8']);
});

test('a version is a number of two parts or three', () => {
	expect(['8.0', '1.31', '3.9.1'].every(isVersion)).toBe(true);
	expect(['8', '10.0.0.0', 'v8', 's3'].some(isVersion)).toBe(false);
	expect(['8', '8.0'].every(isNumber)).toBe(true);
	expect(['s3', 'ec2'].some(isNumber)).toBe(false);
});

for (const [word, meant, result] of [
	['gues', 'guest', 'guest'],
	['lamda', 'lambda', 'lambda'],
	['redshfit', 'redshift', 'redshift'],
	['sftp', 'smtp', undefined],
	['raci', 'rack', undefined],
	['pyspark', 'spark', undefined],
	['company', 'command', undefined],
	['tower', 'power', undefined],
] as const)
	test(`“${word}” is ${result ? '' : 'not '}taken for “${meant}”`, () => {
		expect(mendWord(word, [meant])).toBe(result);
	});
