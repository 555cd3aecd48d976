import { expect, test } from '@playwright/test';
import { FramePace } from '../../src/elements/frame-pace.ts';

test('a frame that took too long halves what the next one does, down to the least', () => {
	const pace = new FramePace();
	const before = pace.room;
	pace.learn(40, before);
	expect(pace.room).toBe(before / 2);
	for (let frame = 0; frame < 20; frame += 1) pace.learn(40, pace.room);
	expect(pace.room).toBe(1);
});

test('what was too much is halved, though less was done than there was room for', () => {
	const pace = new FramePace();
	pace.learn(40, 4);
	expect(pace.room).toBe(2);
});

test('a quick frame makes room for more, where the room was used', () => {
	const pace = new FramePace();
	const before = pace.room;
	pace.learn(5, 1);
	expect(pace.room).toBe(before);
	pace.learn(5, before);
	expect(pace.room).toBeGreaterThan(before);
});

test('a slow machine that grows quick finds back', () => {
	const pace = new FramePace();
	for (let frame = 0; frame < 20; frame += 1) pace.learn(40, pace.room);
	for (let frame = 0; frame < 20; frame += 1) pace.learn(5, pace.room);
	expect(pace.room).toBeGreaterThan(500);
});
