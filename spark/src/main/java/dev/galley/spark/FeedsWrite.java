package dev.galley.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.write.BatchWrite;
import org.apache.spark.sql.connector.write.DataWriter;
import org.apache.spark.sql.connector.write.DataWriterFactory;
import org.apache.spark.sql.connector.write.PhysicalWriteInfo;
import org.apache.spark.sql.connector.write.WriterCommitMessage;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job that writes feeds. Each attempt of a task writes into a folder of its own below a hidden one. When all tasks have succeeded,
 * the driver moves the documents of the attempts that count; of all others nothing remains.
 */
final class FeedsWrite implements BatchWrite {
    private static final Logger LOG = LoggerFactory.getLogger(FeedsWrite.class);

    private final Plan plan;
    private final boolean isOverwriting;

    FeedsWrite(Plan plan, boolean isOverwriting) {
        this.plan = plan;
        this.isOverwriting = isOverwriting;
    }

    /** What tasks need to know. */
    record Plan(WriteOptions options, StructType schema, String queryId, SerializableConfiguration hadoop)
            implements DataWriterFactory {
        private static final long serialVersionUID = 1L;

        @Override
        public DataWriter<InternalRow> createWriter(int partitionId, long taskId) {
            return new FeedsTask(this, partitionId, new Path(staging(), partitionId + "-" + taskId));
        }

        Path folder() {
            return new Path(options.folder());
        }

        /** The hidden folder of the job. */
        Path staging() {
            return new Path(folder(), "_galley-" + queryId);
        }

        FileSystem files() throws IOException {
            return folder().getFileSystem(hadoop.value());
        }
    }

    /**
     * What a task has written.
     *
     * @param folder where
     * @param names the names of the documents in it
     * @param skipped the number of rows without an article
     * @param findings how often each code of finding occurred
     */
    record Written(String folder, List<String> names, long articles, long skipped, Map<String, Long> findings)
            implements WriterCommitMessage, Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public DataWriterFactory createBatchWriterFactory(PhysicalWriteInfo info) {
        return plan;
    }

    @Override
    public void commit(@Nullable WriterCommitMessage[] messages) {
        try {
            FileSystem files = plan.files();
            files.mkdirs(plan.folder());
            Set<String> names = new HashSet<>();
            long articles = 0;
            long skipped = 0;
            Map<String, Long> findings = new TreeMap<>();
            for (WriterCommitMessage message : messages) {
                Written written = (Written) message;
                if (written != null) {
                    move(files, written);
                    names.addAll(written.names());
                    articles += written.articles();
                    skipped += written.skipped();
                    written.findings().forEach((code, count) -> findings.merge(code, count, Long::sum));
                }
            }
            if (isOverwriting) {
                removeOthers(files, names);
            }
            files.delete(plan.staging(), true);
            report(names.size(), articles, skipped, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot move the documents to " + plan.folder(), e);
        }
    }

    private void move(FileSystem files, Written written) throws IOException {
        for (String name : written.names()) {
            Path target = new Path(plan.folder(), name);
            files.delete(target, false);
            if (!files.rename(new Path(written.folder(), name), target)) {
                throw new IOException("Cannot move " + name + " from " + written.folder());
            }
        }
    }

    private void removeOthers(FileSystem files, Set<String> names) throws IOException {
        for (FileStatus file : files.listStatus(plan.folder())) {
            String name = file.getPath().getName();
            if (!names.contains(name) && !FileList.isHidden(name)) {
                files.delete(file.getPath(), true);
            }
        }
    }

    private void report(int documents, long articles, long skipped, Map<String, Long> findings) {
        LOG.info("Wrote {} articles in {} documents to {}", articles, documents, plan.folder());
        if (skipped > 0) {
            LOG.warn("{} rows have no article and were not written", skipped);
        }
        if (!findings.isEmpty()) {
            LOG.warn("The format {} lost or changed values: {}", plan.options().to(), findings);
        }
    }

    @Override
    public void abort(@Nullable WriterCommitMessage[] messages) {
        try {
            plan.files().delete(plan.staging(), true);
        } catch (FileNotFoundException e) {
            LOG.debug("No task had written anything", e);
        } catch (IOException e) {
            LOG.warn("Cannot remove {}; remove it by hand", plan.staging(), e);
        }
    }
}
