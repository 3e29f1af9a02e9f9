/** Sends requests to the service, and turns problems into errors with readable messages. */

import { BASE } from "./address.js";

/**
 * @typedef {{filename: string, gender: string, age: number, source: string, image_url: string}} Face
 * @typedef {{matched: number, count: number, faces: Face[]}} Faces
 * @typedef {{age: number, female: number, male: number}} AgeStats
 * @typedef {{source: string, faces: number}} SourceStats
 * @typedef {{faces: number, female: number, male: number, ages: AgeStats[], sources: SourceStats[]}} Stats
 */

/** The failure of a request, with a message for users. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} status 0 if there was no answer
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/**
 * Sends a request and returns its answer; throws a Failure if it is not successful.
 *
 * @param {string} path relative to the service, or an absolute URL
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
 * Sends a request and returns the JSON of its answer.
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
