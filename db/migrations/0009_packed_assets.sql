ALTER TABLE "asset" ALTER COLUMN "gzip" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "asset" ALTER COLUMN "brotli" DROP NOT NULL;