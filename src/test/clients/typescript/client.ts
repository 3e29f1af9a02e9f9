// Calls the server at the given URL by the generated client, and prints the results.
import {
  Configuration,
  ContentApi,
  FaceApi,
  FacesApi,
  Gender,
  MatchedRow,
  ProblemFromJSON,
  ResponseError,
  StatsApi,
} from "../../../../target/clients/typescript";

declare const process: { argv: string[] };

const configuration = new Configuration({ basePath: process.argv[2] });
const face = new FaceApi(configuration);
const faces = new FacesApi(configuration);

async function filter() {
  const found = await face.getFace({ gender: Gender.Female, minimumAge: 20, maximumAge: 20 });
  console.log(`filter: ${found.gender} ${found.age} ${found.source}`);
}

async function dates() {
  const found = await faces.findFace({ filename: (await face.getFace()).filename });
  const seconds = (time: number) => Math.floor(time / 1000);
  console.log(
    `dates: ${seconds(Date.parse(found.dateAdded)) === seconds(found.addedAt.getTime())}`,
  );
}

async function batch() {
  const batch = await faces.listFaces({ gender: Gender.Male, seed: "team", count: 3, balanced: true });
  const distinct = new Set(batch.faces.map((one) => one.filename)).size;
  console.log(`batch: ${batch.count} of ${batch.matched}, ${distinct} distinct`);
}

async function match() {
  const born = new Date(Date.UTC(new Date().getUTCFullYear() - 20, 0, 1));
  const rows = [
    { id: "1", gender: Gender.Male, age: 48 },
    { id: "2", gender: Gender.Female, birthDate: born },
    { id: "2" },
  ];
  for (const row of (await faces.matchPeople({ people: { rows } })).rows) {
    console.log(`match: ${row.id} ${row.error ? wrong(row) : found(row)}`);
  }
}

function found(row: MatchedRow) {
  return `${row.face?.gender} ${row.face?.age} ${row.ageDifference}`;
}

function wrong(row: MatchedRow) {
  return `${row.error?.parameter}: ${row.error?.accepted}`;
}

async function image() {
  const seed = "anna";
  const name = (await face.getFace({ seed })).filename;
  const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  const image = await bytes(await face.getFaceImage({ seed }));
  const content = await bytes(await new ContentApi(configuration).getContent({ filename: name }));
  const jpeg = image[0] === 0xff && image[1] === 0xd8;
  console.log(`image: ${jpeg && same(image, content)}`);
  console.log(`url: ${(await face.getFaceUrl({ seed })).endsWith("/content/" + name)}`);
  console.log(`view: ${same(await bytes(await face.viewFace({ seed })), content)}`);
}

function same(one: Uint8Array, other: Uint8Array) {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

async function problem(minimumAge: number, maximumAge: number) {
  try {
    await face.getFace({ minimumAge, maximumAge });
  } catch (error) {
    const { response } = error as ResponseError;
    const problem = ProblemFromJSON(await response.json());
    console.log(`${response.status}: ${problem.type} ${problem.parameter ?? null}`);
  }
}

async function stats() {
  const stats = new StatsApi(configuration);
  console.log(`stats: ${await stats.getStatsText()}`);
  const { female, male } = await stats.getStats();
  console.log(`stats: ${female} + ${male}`);
}

async function main() {
  await filter();
  await dates();
  await batch();
  await match();
  await image();
  await problem(149, 150);
  await problem(50, 40);
  await stats();
}

main();
