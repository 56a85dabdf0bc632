package dev.galley.spark;

import dev.galley.text.CopyCriteria;
import dev.galley.text.SimilarText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Keeps of the candidates of a comment those that it is a copy of; nothing if there are none. */
record CopyChoice(int passage, double passageSimilarity, int phrase, double phraseSimilarity, int times)
        implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    static CopyChoice of(CopyCriteria criteria) {
        return new CopyChoice(
                criteria.passage(),
                criteria.passageSimilarity(),
                criteria.phrase(),
                criteria.phraseSimilarity(),
                criteria.times());
    }

    @Override
    public Iterator<Row> call(Row row) {
        List<SimilarText> candidates = new ArrayList<>();
        for (Row candidate : row.<Row>getList(1)) {
            candidates.add(new SimilarText(candidate.getString(0), candidate.getInt(1), candidate.getDouble(2)));
        }
        CopyCriteria criteria = new CopyCriteria(passage, passageSimilarity, phrase, phraseSimilarity, times);
        List<Row> copies = new ArrayList<>();
        for (SimilarText copy : criteria.copies(candidates)) {
            copies.add(RowFactory.create(copy.id(), copy.shared(), copy.similarity()));
        }
        return copies.isEmpty()
                ? List.<Row>of().iterator()
                : List.of(RowFactory.create(row.getString(0), copies.toArray())).iterator();
    }
}
