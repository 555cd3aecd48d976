import { expect, test } from '@playwright/test';
import { readPort } from '../../../tools/start/port.ts';

for (const written of [undefined, '', ' '])
	test(`where PORT is ${JSON.stringify(written)}, the usual port is tried first and others after it`, () => {
		const { ports, problem } = readPort(written);
		expect(problem).toBeUndefined();
		expect(ports.slice(0, 2)).toEqual([4321, 4322]);
	});

for (const [written, port] of [
	['1', 1],
	['8080', 8080],
	[' 65535 ', 65535],
] as const)
	test(`PORT=${written} is the only one that is tried`, () => {
		expect(readPort(written)).toEqual({ ports: [port] });
	});

for (const written of ['abc', '0', '-1', '65536', '80.5', '0x50', '8080 ; rm'])
	test(`PORT=${written} is told in one sentence`, () => {
		expect(readPort(written)).toEqual({
			ports: [],
			problem: `PORT is "${written}": write a whole number from 1 to 65535`,
		});
	});
