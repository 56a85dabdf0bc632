package dev.galley.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.connector.read.InputPartition;

/** Finds files, and distributes them among tasks. A file is never divided. */
final class FileList {
    /**
     * What opening a file counts beside its bytes. Feeds are small: this puts some two thousand of them into a partition of 128
     * MiB.
     */
    static final long OPEN_COST = 32 * 1024;

    private FileList() {}

    /** A file. */
    record Entry(String path, long length) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** The files that one task reads, one after the other. */
    record Partition(List<Entry> files) implements InputPartition {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Returns the files at the paths, which may be files, folders with all that is below them, and patterns such as {@code
     * feeds/*.xml}. Files and folders whose names begin with a full stop or an underscore are left out. Sorted by path, each file
     * once.
     *
     * @throws FileNotFoundException if there is nothing at a path
     */
    static List<Entry> find(List<String> paths, Configuration hadoop) throws IOException {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (String name : paths) {
            Path path = new Path(name);
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus[] matches = files.globStatus(path);
            if (matches == null || matches.length == 0) {
                // The name may contain what a pattern would interpret. Fails if nothing has this name.
                matches = new FileStatus[] {files.getFileStatus(path)};
            }
            for (FileStatus match : matches) {
                add(match, files, found);
            }
        }
        List<Entry> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(Entry::path));
        return sorted;
    }

    /**
     * Adds a file, or all files below a folder. Does not ask where the blocks of files are, for which Hadoop starts a process for each
     * local file.
     */
    private static void add(FileStatus match, FileSystem files, Map<String, Entry> found) throws IOException {
        Deque<FileStatus> left = new ArrayDeque<>(List.of(match));
        while (!left.isEmpty()) {
            FileStatus next = left.pop();
            if (next.isFile()) {
                String path = next.getPath().toString();
                found.put(path, new Entry(path, next.getLen()));
                continue;
            }
            RemoteIterator<FileStatus> inside = files.listStatusIterator(next.getPath());
            while (inside.hasNext()) {
                FileStatus child = inside.next();
                if (!isHidden(child.getPath().getName())) {
                    left.push(child);
                }
            }
        }
    }

    /** Checks whether a name in a path begins with a full stop or an underscore. */
    static boolean isHidden(String path) {
        return Arrays.stream(path.split("/")).anyMatch(name -> name.startsWith(".") || name.startsWith("_"));
    }

    /**
     * Distributes files among partitions of at most {@code maxBytes}, fewer if there would be less than one for each core.
     *
     * @param cores the number of tasks that can run at the same time
     */
    static Partition[] partitions(List<Entry> files, long maxBytes, int cores) {
        long total = files.stream().mapToLong(file -> file.length() + OPEN_COST).sum();
        long size = Math.min(maxBytes, Math.max(OPEN_COST, total / Math.max(1, cores)));
        List<Partition> partitions = new ArrayList<>();
        List<Entry> current = new ArrayList<>();
        long bytes = 0;
        for (Entry file : files) {
            long cost = file.length() + OPEN_COST;
            if (!current.isEmpty() && bytes + cost > size) {
                partitions.add(new Partition(List.copyOf(current)));
                current.clear();
                bytes = 0;
            }
            current.add(file);
            bytes += cost;
        }
        if (!current.isEmpty()) {
            partitions.add(new Partition(List.copyOf(current)));
        }
        return partitions.toArray(new Partition[0]);
    }
}
