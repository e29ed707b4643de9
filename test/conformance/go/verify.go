// Verify reads the folder of a log as any stranger could and checks it with golang.org/x/mod/sumdb alone: the checkpoint's
// signature, every tile against its root, every entry's place, every earlier checkpoint's consistency, and that every entry
// is a note signed by each key that it names. It shares no line with what wrote the folder.
//
//	verify FOLDER VERIFIER-KEY
package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type tree struct {
	size int64
	root tlog.Hash
}

// folder reads tiles where C2SP tlog-tiles has them: without the height in their paths.
type folder string

func (f folder) Height() int                                { return height }
func (f folder) SaveTiles(tiles []tlog.Tile, data [][]byte) {}
func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, t := range tiles {
		data, err := f.tile(t, strings.Replace(t.Path(), "tile/8/", "tile/", 1))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// tile reads a tile; a full one may stand for a partial one that is no longer kept.
func (f folder) tile(t tlog.Tile, path string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(string(f), path))
	if err != nil && t.W < 1<<height {
		data, err = os.ReadFile(filepath.Join(string(f), strings.Split(path, ".p/")[0]))
		if err == nil {
			data = data[:t.W*tlog.HashSize]
		}
	}
	return data, err
}

func open(msg []byte, vkey string) (tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tree{}, err
	}
	n, err := note.Open(msg, note.VerifierList(verifier))
	if err != nil {
		return tree{}, err
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tree{}, errors.New("no checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tree{}, err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return tree{}, errors.New("no root")
	}
	t := tree{size: size}
	copy(t.root[:], root)
	return t, nil
}

// entries reads the bundle that has the entries from n*256 on.
func (f folder) entries(n int64, width int) ([][]byte, error) {
	t := tlog.Tile{H: height, L: 0, N: n, W: width}
	path := strings.Replace(t.Path(), "tile/8/0/", "tile/entries/", 1)
	data, err := os.ReadFile(filepath.Join(string(f), path))
	if err != nil {
		return nil, err
	}
	var all [][]byte
	for len(data) >= 2 {
		length := int(data[0])<<8 | int(data[1])
		if len(data) < 2+length {
			return nil, errors.New("a bundle is cut off")
		}
		all = append(all, data[2:2+length])
		data = data[2+length:]
	}
	if len(data) > 0 || len(all) != width {
		return nil, errors.New("a bundle has another number of entries")
	}
	return all, nil
}

// act opens an entry with the keys that it names itself: whose they are is not asked here.
func act(entry []byte) error {
	text := strings.Split(string(entry), "\n\n")[0]
	lines := strings.Split(text, "\n")
	if len(lines) != 2 || lines[0] != "mufakat/act/v1" {
		return errors.New("no act")
	}
	var body struct{ By []struct{ Key string } }
	if err := json.Unmarshal([]byte(lines[1]), &body); err != nil {
		return err
	}
	for _, by := range body.By {
		verifier, err := note.NewVerifier(by.Key)
		if err != nil {
			return err
		}
		if _, err := note.Open(entry, note.VerifierList(verifier)); err != nil {
			return err
		}
	}
	return nil
}

func verify(f folder, vkey string) error {
	msg, err := os.ReadFile(filepath.Join(string(f), "checkpoint"))
	if err != nil {
		return err
	}
	last, err := open(msg, vkey)
	if err != nil {
		return err
	}
	reader := tlog.TileHashReader(tlog.Tree{N: last.size, Hash: last.root}, f)
	for at := int64(0); at < last.size; at += 1 << height {
		width := int(min(last.size-at, 1<<height))
		all, err := f.entries(at>>height, width)
		if err != nil {
			return err
		}
		for i, entry := range all {
			n := at + int64(i)
			proof, err := tlog.ProveRecord(last.size, n, reader)
			if err != nil {
				return err
			}
			if err := tlog.CheckRecord(proof, last.size, last.root, n, tlog.RecordHash(entry)); err != nil {
				return fmt.Errorf("entry %d: %w", n, err)
			}
			if err := act(entry); err != nil {
				return fmt.Errorf("entry %d: %w", n, err)
			}
			id := sha256.Sum256([]byte(strings.Split(string(entry), "\n\n")[0] + "\n"))
			fmt.Printf("%d %x\n", n, id)
		}
	}
	kept, err := os.ReadDir(filepath.Join(string(f), "checkpoints"))
	if err != nil {
		return err
	}
	for _, k := range kept {
		msg, err := os.ReadFile(filepath.Join(string(f), "checkpoints", k.Name()))
		if err != nil {
			return err
		}
		old, err := open(msg, vkey)
		if err != nil {
			return err
		}
		if old.size == 0 || old.size > last.size {
			continue
		}
		proof, err := tlog.ProveTree(last.size, old.size, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(proof, last.size, last.root, old.size, old.root); err != nil {
			return fmt.Errorf("checkpoint %d: %w", old.size, err)
		}
	}
	return nil
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func main() {
	if err := verify(folder(os.Args[1]), os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
