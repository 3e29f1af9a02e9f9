/** Requests to the service, and their problems as errors that people can read. */

import { BASE } from "./address.js";

/**
 * @typedef {{filename: string, gender: string, age: number, source: string, image_url: string}} Face
 * @typedef {{matched: number, count: number, faces: Face[]}} Faces
 * @typedef {{age: number, female: number, male: number}} AgeStats
 * @typedef {{source: string, faces: number}} SourceStats
 * @typedef {{faces: number, female: number, male: number, ages: AgeStats[], sources: SourceStats[]}} Stats
 */

/** What a request failed with: its message is for people. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} status 0 when there was no answer
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/**
 * The answer to a request, if it is a good one.
 *
 * @param {string} path below the service, or a whole address
 * @param {RequestInit} [options]
 */
export async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(new URL(path, BASE), options);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") {
      throw error;
    }
    throw new Failure("The server does not answer. Is it running, and are you connected?", 0);
  }
  if (!answer.ok) {
    throw new Failure(await reason(answer), answer.status);
  }
  return answer;
}

/**
 * The JSON that a request is answered with.
 *
 * @param {string} path
 * @param {RequestInit} [options]
 */
export async function askJson(path, options) {
  return (await ask(path, options)).json();
}

/** @returns {Promise<Stats>} */
export function stats() {
  return askJson("stats/json");
}

/** @param {Response} answer */
async function reason(answer) {
  try {
    const problem = await answer.json();
    return problem.detail ?? problem.title;
  } catch {
    return `The server answered with status ${answer.status}.`;
  }
}

/** @param {unknown} error */
export function message(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {string} gender */
export function person(gender) {
  return gender === "female" ? "Woman" : "Man";
}
