// Calls the server at the given URL by the generated client, and prints the results.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"fakeface"
)

var ctx = context.Background()

var client *fakeface.APIClient

func main() {
	configuration := fakeface.NewConfiguration()
	configuration.Servers = fakeface.ServerConfigurations{{URL: os.Args[1]}}
	client = fakeface.NewAPIClient(configuration)
	filter()
	dates()
	batch()
	match()
	image()
	problem(149, 150)
	problem(50, 40)
	stats()
}

func filter() {
	found := answer(client.FaceAPI.GetFace(ctx).Gender(fakeface.FEMALE).MinimumAge(20).MaximumAge(20).Execute())
	fmt.Println("filter:", found.Gender, found.Age, found.Source)
}

func dates() {
	name := answer(client.FaceAPI.GetFace(ctx).Execute()).Filename
	found := answer(client.FacesAPI.FindFace(ctx, name).Execute())
	old := must(http.ParseTime(found.DateAdded))
	fmt.Println("dates:", old.Unix() == found.AddedAt.Unix())
}

func batch() {
	request := client.FacesAPI.ListFaces(ctx).Gender(fakeface.MALE).Seed("team").Count(3).Balanced(true)
	batch := answer(request.Execute())
	distinct := map[string]bool{}
	for _, face := range batch.Faces {
		distinct[face.Filename] = true
	}
	fmt.Printf("batch: %d of %d, %d distinct\n", batch.Count, batch.Matched, len(distinct))
}

func match() {
	first, second, third := fakeface.NewPerson("1"), fakeface.NewPerson("2"), fakeface.NewPerson("2")
	first.SetGender(fakeface.MALE)
	first.SetAge(48)
	second.SetGender(fakeface.FEMALE)
	second.SetBirthDate(strconv.Itoa(time.Now().UTC().Year()-20) + "-01-01")
	people := fakeface.NewPeople([]fakeface.Person{*first, *second, *third})
	for _, row := range answer(client.FacesAPI.MatchPeople(ctx).People(*people).Execute()).Rows {
		if row.HasError() {
			fmt.Printf("match: %s %s: %s\n", row.GetId(), row.Error.GetParameter(), row.Error.GetAccepted())
		} else {
			fmt.Println("match:", row.GetId(), row.Face.Gender, row.Face.Age, row.GetAgeDifference())
		}
	}
}

func image() {
	name := answer(client.FaceAPI.GetFace(ctx).Seed("anna").Execute()).Filename
	content := read(answer(client.ContentAPI.GetContent(ctx, name).Execute()))
	image := read(answer(client.FaceAPI.GetFaceImage(ctx).Seed("anna").Execute()))
	view := read(answer(client.FaceAPI.ViewFace(ctx).Seed("anna").Execute()))
	url := answer(client.FaceAPI.GetFaceUrl(ctx).Seed("anna").Execute())
	fmt.Println("image:", bytes.HasPrefix(content, []byte{0xFF, 0xD8}) && bytes.Equal(image, content))
	fmt.Println("url:", strings.HasSuffix(url, "/content/"+name))
	fmt.Println("view:", bytes.Equal(view, content))
}

// The client stores the received file in a temporary file.
func read(file *os.File) []byte {
	defer os.Remove(file.Name())
	defer file.Close()
	return must(io.ReadAll(file))
}

func problem(minimumAge, maximumAge int32) {
	_, response, err := client.FaceAPI.GetFace(ctx).MinimumAge(minimumAge).MaximumAge(maximumAge).Execute()
	problem := err.(*fakeface.GenericOpenAPIError).Model().(fakeface.Problem)
	parameter := "null"
	if problem.HasParameter() {
		parameter = problem.GetParameter()
	}
	fmt.Printf("%d: %s %s\n", response.StatusCode, problem.Type, parameter)
}

func stats() {
	fmt.Println("stats:", answer(client.StatsAPI.GetStatsText(ctx).Execute()))
	counts := answer(client.StatsAPI.GetStats(ctx).Execute())
	fmt.Println("stats:", counts.Female, "+", counts.Male)
}

func answer[T any](value T, _ *http.Response, err error) T {
	return must(value, err)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
