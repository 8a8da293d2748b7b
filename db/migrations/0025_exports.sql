CREATE TABLE "edition_export" (
	"edition_id" text NOT NULL,
	"path" text NOT NULL,
	"type" text NOT NULL,
	"etag" text NOT NULL,
	"size" integer NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_export_edition_id_path_pk" PRIMARY KEY("edition_id","path")
);
--> statement-breakpoint
CREATE TABLE "edition_export_piece" (
	"edition_id" text NOT NULL,
	"path" text NOT NULL,
	"number" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "edition_export_piece_edition_id_path_number_pk" PRIMARY KEY("edition_id","path","number")
);
--> statement-breakpoint
ALTER TABLE "edition_export" ADD CONSTRAINT "edition_export_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_export_piece" ADD CONSTRAINT "edition_export_piece_of" FOREIGN KEY ("edition_id","path") REFERENCES "public"."edition_export"("edition_id","path") ON DELETE cascade ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
CREATE INDEX "edition_export_made" ON "edition_export" USING btree ("made_at");--> statement-breakpoint
-- Never changed, so that a name by hash stays true; thrown away whole, or not at all.
create trigger edition_export_stands before update on edition_export for each statement execute function refuse_change();--> statement-breakpoint
create trigger edition_export_piece_stands before update on edition_export_piece for each statement execute function refuse_change();
