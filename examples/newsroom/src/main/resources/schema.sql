-- There is no column for e-mail addresses: the moderator makes a pseudonym of them, and nothing else needs them.
CREATE TABLE IF NOT EXISTS newsroom_comment (
    id VARCHAR(36) PRIMARY KEY,
    article VARCHAR(200) NOT NULL,
    author VARCHAR(80) NOT NULL,
    body TEXT NOT NULL,
    written TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    verdict VARCHAR(10) NOT NULL,
    reasons TEXT NOT NULL,
    priority INT NOT NULL,
    status VARCHAR(10) NOT NULL,
    moderator VARCHAR(80)
);
CREATE INDEX IF NOT EXISTS newsroom_comment_article ON newsroom_comment (article, status, written);
CREATE INDEX IF NOT EXISTS newsroom_comment_status ON newsroom_comment (status, written);
