"""Calls the server at the given URL by the generated client, and prints the results."""

import sys
from datetime import date, datetime, timezone
from email.utils import parsedate_to_datetime

import fakeface

client = fakeface.ApiClient(fakeface.Configuration(host=sys.argv[1]))
face = fakeface.FaceApi(client)
faces = fakeface.FacesApi(client)


def filtered():
    found = face.get_face(gender=fakeface.Gender.FEMALE, minimum_age=20, maximum_age=20)
    print(f"filter: {found.gender.value} {found.age} {found.source}")


def dates():
    found = faces.find_face(face.get_face().filename)
    same = parsedate_to_datetime(found.date_added) == found.added_at.replace(microsecond=0)
    print(f"dates: {said(same)}")


def batch():
    found = faces.list_faces(gender=fakeface.Gender.MALE, seed="team", count=3, balanced=True)
    distinct = len({one.filename for one in found.faces})
    print(f"batch: {found.count} of {found.matched}, {distinct} distinct")


def match():
    born = date(datetime.now(timezone.utc).year - 20, 1, 1)
    people = fakeface.People(
        rows=[
            fakeface.Person(id="1", gender=fakeface.Gender.MALE, age=48),
            fakeface.Person(id="2", gender=fakeface.Gender.FEMALE, birth_date=born),
            fakeface.Person(id="2"),
        ]
    )
    for row in faces.match_people(people).rows:
        print(f"match: {row.id} {wrong(row) if row.error else matched(row)}")


def matched(row):
    return f"{row.face.gender.value} {row.face.age} {row.age_difference}"


def wrong(row):
    return f"{row.error.parameter}: {row.error.accepted}"


def image():
    name = face.get_face(seed="anna").filename
    content = fakeface.ContentApi(client).get_content(name)
    jpeg = content.startswith(bytes([0xFF, 0xD8]))
    print(f"image: {said(jpeg and face.get_face_image(seed='anna') == content)}")
    print(f"url: {said(face.get_face_url(seed='anna').endswith('/content/' + name))}")
    print(f"view: {said(face.view_face(seed='anna') == content)}")


def problem(minimum_age, maximum_age):
    try:
        face.get_face(minimum_age=minimum_age, maximum_age=maximum_age)
    except fakeface.ApiException as error:
        found = fakeface.Problem.from_json(error.body)
        print(f"{error.status}: {found.type} {found.parameter or 'null'}")


def stats():
    api = fakeface.StatsApi(client)
    print(f"stats: {api.get_stats_text()}")
    counts = api.get_stats()
    print(f"stats: {counts.female} + {counts.male}")


def said(truth):
    return str(truth).lower()


filtered()
dates()
batch()
match()
image()
problem(149, 150)
problem(50, 40)
stats()
