// Appends entries to a log of Tessera's POSIX storage and tells how many it took a second.
//
//	tessera FOLDER GROUP < ENTRIES
//
// Entries come as a length of four bytes, most significant first, and so many bytes. GROUP of them are added at once, and the next
// ones when each of these has its index: then they are sequenced and integrated, durably. The checkpoint comes later, by
// itself, at most every 100 ms (the least that this storage allows); it is awaited once, at the end, and its root is told.
package main

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/storage/posix"
	"golang.org/x/mod/sumdb/note"
)

func entries(in io.Reader) ([][]byte, error) {
	var all [][]byte
	for {
		var length uint32
		if err := binary.Read(in, binary.BigEndian, &length); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		entry := make([]byte, length)
		if _, err := io.ReadFull(in, entry); err != nil {
			return nil, err
		}
		all = append(all, entry)
	}
}

// published waits until the checkpoint has that size. Its second line is the size, its third the root.
func published(ctx context.Context, reader tessera.LogReader, size int) (string, error) {
	for {
		checkpoint, err := reader.ReadCheckpoint(ctx)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
		lines := strings.Split(string(checkpoint), "\n")
		if len(lines) > 3 && lines[1] == strconv.Itoa(size) {
			return lines[2], nil
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func run(folder string, group int) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	all, err := entries(os.Stdin)
	if err != nil {
		return err
	}
	secret, _, err := note.GenerateKey(rand.Reader, "depositary.example/log")
	if err != nil {
		return err
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		return err
	}
	driver, err := posix.New(ctx, posix.Config{Path: folder})
	if err != nil {
		return err
	}
	options := tessera.NewAppendOptions().
		WithCheckpointSigner(signer).
		WithBatching(uint(group), time.Second).
		WithCheckpointInterval(100 * time.Millisecond)
	appender, shutdown, reader, err := tessera.NewAppender(ctx, driver, options)
	if err != nil {
		return err
	}
	started := time.Now()
	for first := 0; first < len(all); first += group {
		var futures []tessera.IndexFuture
		for _, entry := range all[first:min(first+group, len(all))] {
			futures = append(futures, appender.Add(ctx, tessera.NewEntry(entry)))
		}
		for _, future := range futures {
			if _, err := future(); err != nil {
				return err
			}
		}
	}
	perSecond := float64(len(all)) / time.Since(started).Seconds()
	root, err := published(ctx, reader, len(all))
	if err != nil {
		return err
	}
	if err := shutdown(ctx); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"perSecond": perSecond, "root": root})
}

func main() {
	group, err := strconv.Atoi(os.Args[2])
	if err == nil {
		err = run(os.Args[1], group)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
