-- The history of comments, for PostgreSQL and H2. Authors and IP addresses are stored as keys only.
-- For a prefix other than "galley_", replace it in every name.

CREATE TABLE IF NOT EXISTS galley_comment (
    id             VARCHAR(512) NOT NULL PRIMARY KEY,
    article_id     VARCHAR(512),
    parent_id      VARCHAR(512),
    author_key     VARCHAR(128),
    ip_key         VARCHAR(128),
    author_name    TEXT,
    body           TEXT NOT NULL,
    text_key       VARCHAR(64) NOT NULL,
    submitted      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    verdict        VARCHAR(16) NOT NULL,
    -- The decision of a person, its time and the name of the person. NULL if nobody has decided.
    person_status  VARCHAR(16),
    person_decided TIMESTAMP(6) WITH TIME ZONE,
    person_name    TEXT
);

CREATE INDEX IF NOT EXISTS galley_comment_author ON galley_comment (author_key, submitted);
CREATE INDEX IF NOT EXISTS galley_comment_ip ON galley_comment (ip_key, submitted);
CREATE INDEX IF NOT EXISTS galley_comment_article ON galley_comment (article_id, submitted);
CREATE INDEX IF NOT EXISTS galley_comment_text ON galley_comment (text_key, submitted);
CREATE INDEX IF NOT EXISTS galley_comment_submitted ON galley_comment (submitted);

-- How people judged comments that have been erased since.
CREATE TABLE IF NOT EXISTS galley_author_record (
    author_key     VARCHAR(128) NOT NULL PRIMARY KEY,
    approved       INTEGER NOT NULL,
    rejected       INTEGER NOT NULL
);

-- Comments that readers reported. Each reader counts once for each comment.
CREATE TABLE IF NOT EXISTS galley_report (
    comment_id     VARCHAR(512) NOT NULL,
    reporter_key   VARCHAR(128) NOT NULL,
    reason         TEXT,
    reported       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (comment_id, reporter_key)
);

CREATE INDEX IF NOT EXISTS galley_report_reporter ON galley_report (reporter_key);
